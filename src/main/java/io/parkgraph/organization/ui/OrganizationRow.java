package io.parkgraph.organization.ui;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.organization.Term;
import java.io.Serializable;

/**
 * What the list shows of an organization, and no more: a session keeps it.
 *
 * @param id its id
 * @param name its name
 * @param kind what it is
 * @param state where it stands in its life
 * @param foundedOn the day of its founding; empty before
 * @param termEnd the day on which the next election is due; empty where none is
 */
record OrganizationRow(
    String id,
    String name,
    OrganizationKind kind,
    OrganizationState state,
    String foundedOn,
    String termEnd)
    implements Serializable {

  static OrganizationRow of(Organization organization) {
    Term term = organization.state().active() ? organization.term() : null;
    return new OrganizationRow(
        organization.id(),
        organization.name(),
        organization.kind(),
        organization.state(),
        OrganizationTexts.day(organization.foundedOn()),
        term == null ? "" : OrganizationTexts.day(term.until()));
  }
}
