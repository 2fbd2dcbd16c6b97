package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.RefusalCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The organizations that members can go to. */
@Component
class Targets {

  private final OrganizationDirectory organizations;

  Targets(OrganizationDirectory organizations) {
    this.organizations = organizations;
  }

  /**
   * What is proposed for an arrival: the employer's own branch, then the joint branches, those for
   * the employer first, then the park's committees.
   */
  List<ProposedBranch> proposedFor(Arrival arrival) {
    String employer = arrival.employerId();
    Optional<Organization> own =
        employer == null ? Optional.empty() : organizations.branchOf(employer);
    Comparator<Organization> coveringFirst =
        Comparator.comparing(each -> !each.coveredIds().contains(employer == null ? "" : employer));
    return ProposedBranch.inOrder(
        own.map(Organization::id).stream().toList(),
        organizations.jointBranches().stream().sorted(coveringFirst).map(Organization::id).toList(),
        organizations.committees().stream().map(Organization::id).toList());
  }

  /** What is proposed for somebody; nothing where there is no arrival. */
  List<ProposedBranch> proposedFor(Person person) {
    return Optional.ofNullable(person.arrival()).map(this::proposedFor).orElse(List.of());
  }

  /** Whether members can go there now. */
  boolean isActive(String organizationId) {
    return organizations
        .find(organizationId)
        .filter(found -> found.kind().elected() && found.state().active())
        .isPresent();
  }

  /** Checks that members can go there: there is one, of a kind with members, at work. */
  void check(
      InputChecks checks,
      String field,
      String organizationId,
      RefusalCode unknown,
      RefusalCode idle) {
    var found = organizations.find(organizationId).filter(each -> each.kind().elected());
    if (found.isEmpty()) {
      checks.refuse(Refusal.of(unknown, field));
    } else if (!found.get().state().active()) {
      checks.refuse(Refusal.of(idle, field));
    }
  }

  /** The names of organizations by their keys, by one command. */
  Map<String, String> names(Collection<String> ids) {
    return organizations.names(ids);
  }
}
