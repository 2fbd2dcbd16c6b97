package io.parkgraph.organization;

import io.parkgraph.organization.voting.Electorate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is due at an organization's meetings, by the roll of members.
 *
 * <p>At a founding these are the full members who work for the enterprises that the organization is
 * for; where it is for none, those of the organization that it is to stand under. Later they are
 * its own. The full members of an organization are also those of all that stands under it on the
 * sector line, since members belong to branches.
 */
@Component
class Electorates {

  private final OrganizationRepository organizations;
  private final MemberRoll roll;

  Electorates(OrganizationRepository organizations, MemberRoll roll) {
    this.organizations = organizations;
    this.roll = roll;
  }

  /** The ids of those who found an organization. */
  List<String> founders(Organization proposed) {
    List<String> enterprises = enterprises(proposed);
    return enterprises.isEmpty() ? roll.votersOf(above(proposed)) : roll.fullMembersAt(enterprises);
  }

  /** The ids of those who are due at the next meeting of an organization. */
  List<String> due(Organization organization) {
    return organization.state().active()
        ? roll.votersOf(within(organization.id()))
        : founders(organization);
  }

  /**
   * Those who are due, and those who would be if they were full members. Nobody else is told apart:
   * whoever belongs elsewhere is no member here.
   */
  Electorate of(Organization organization) {
    return Electorate.of(due(organization), probationary(organization));
  }

  /** The roll of members. */
  MemberRoll roll() {
    return roll;
  }

  private List<String> probationary(Organization organization) {
    if (organization.state().active()) {
      return roll.probationaryOf(within(organization.id()));
    }
    List<String> enterprises = enterprises(organization);
    return enterprises.isEmpty()
        ? roll.probationaryOf(above(organization))
        : roll.probationaryAt(enterprises);
  }

  private static List<String> enterprises(Organization organization) {
    return Stream.concat(
            Stream.ofNullable(organization.enterpriseId()), organization.coveredIds().stream())
        .toList();
  }

  private Set<String> above(Organization proposed) {
    String parent = proposed.parentId();
    return parent == null ? Set.of() : within(parent);
  }

  /** The organization and all at work that stands under it on the sector line. */
  private Set<String> within(String id) {
    Set<String> found = new HashSet<>(Set.of(id));
    List<String> level = List.of(id);
    while (!level.isEmpty()) {
      level =
          organizations.under(OrganizationRepository.SECTOR, level).stream()
              .filter(child -> child.state().active())
              .map(Organization::id)
              .filter(found::add)
              .toList();
    }
    return found;
  }
}
