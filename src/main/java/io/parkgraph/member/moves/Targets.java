package io.parkgraph.member.moves;

import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.member.transfer.TransferRefusal;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.RefusalCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
   * the employer first, then those that stand directly under a committee.
   */
  List<ProposedBranch> proposedFor(Arrival arrival) {
    return Objects.requireNonNull(proposedForEach(List.of(arrival)).get(arrival));
  }

  /** The same for each of some arrivals, by four commands however many they are. */
  Map<Arrival, List<ProposedBranch>> proposedForEach(Collection<Arrival> arrivals) {
    if (arrivals.isEmpty()) {
      return Map.of();
    }
    Set<String> employers =
        arrivals.stream()
            .map(Arrival::employerId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Map<String, Organization> own =
        employers.isEmpty() ? Map.of() : organizations.branchOfEach(employers);
    List<Organization> joint = organizations.jointBranches();
    List<String> committees =
        organizations.branchesOfCommittees().stream().map(Organization::id).toList();
    return arrivals.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                arrival -> arrival,
                arrival -> inOrder(arrival.employerId(), own, joint, committees)));
  }

  private static List<ProposedBranch> inOrder(
      @Nullable String employerId,
      Map<String, Organization> own,
      List<Organization> joint,
      List<String> committees) {
    String employer = employerId == null ? "" : employerId;
    Comparator<Organization> coveringFirst =
        Comparator.comparing(each -> !each.coveredIds().contains(employer));
    return ProposedBranch.inOrder(
        Optional.ofNullable(own.get(employer)).map(Organization::id).stream().toList(),
        joint.stream().sorted(coveringFirst).map(Organization::id).toList(),
        committees);
  }

  /** What is proposed for somebody; nothing where there is no arrival. */
  List<ProposedBranch> proposedFor(Person person) {
    return Optional.ofNullable(person.arrival()).map(this::proposedFor).orElse(List.of());
  }

  /** Whether members can go there now. */
  boolean isActive(String organizationId) {
    return organizations.takesMembers(organizationId);
  }

  /** Checks that members can go there: there is one, of a kind with members, at work. */
  void check(
      InputChecks checks,
      String field,
      String organizationId,
      RefusalCode unknown,
      RefusalCode idle) {
    var found = organizations.find(organizationId).filter(each -> each.kind().branch());
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

  /** Those that members can go to now and whose names hold a text, by name. */
  List<TransferSide> named(String text, int most) {
    return organizations.withMembers(text, most).stream()
        .map(each -> TransferSide.of(each.id()))
        .toList();
  }

  /** Where a transfer is to go: an organization at work, or the name of one outside the park. */
  Optional<TransferSide> side(InputChecks checks, SubmitTransfer input) {
    String organization = input.toOrganizationId();
    if (organization == null) {
      return checks
          .text("toOutside", input.toOutside(), Membership.ELSEWHERE_LENGTH)
          .map(TransferSide::outside);
    }
    if (input.toOutside() != null) {
      checks.refuse(Refusal.of(CommonRefusal.INVALID, "toOutside"));
    }
    check(
        checks,
        "toOrganizationId",
        organization,
        TransferRefusal.TARGET_UNKNOWN,
        TransferRefusal.TARGET_NOT_ACTIVE);
    return Optional.of(TransferSide.of(organization));
  }
}
