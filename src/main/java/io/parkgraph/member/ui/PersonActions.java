package io.parkgraph.member.ui;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.member.ConsentService;
import io.parkgraph.member.PersonService;
import io.parkgraph.member.RegistrationService;
import io.parkgraph.member.RevealService;
import io.parkgraph.member.membership.MembershipService;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.ui.DetailSections;
import io.parkgraph.platform.ui.NamePicker;
import org.springframework.stereotype.Component;

/**
 * What a person's screens ask for.
 *
 * @param people finds people
 * @param registration registers and changes them
 * @param memberships decides on memberships
 * @param reveals shows numbers
 * @param consents what they consented to
 * @param employers employers, whose names are no secret to whoever keeps who works there
 * @param organizations organizations to choose
 * @param branches organizations' names
 * @param sections what other rooms show of a person
 * @param caller who asks
 */
@Component
record PersonActions(
    PersonService people,
    RegistrationService registration,
    MembershipService memberships,
    RevealService reveals,
    ConsentService consents,
    EnterpriseDirectory employers,
    OrganizationService organizations,
    OrganizationDirectory branches,
    DetailSections sections,
    CurrentCaller caller) {

  /** Picks an employer. */
  NamePicker employer() {
    return new NamePicker(employers::named, employers::name);
  }

  /** Picks an organization that members belong to. */
  NamePicker branch() {
    return new NamePicker(
        (typed, limit) -> organizations.atWork(OrganizationKind.branches(), typed, limit),
        organizations::name);
  }
}
