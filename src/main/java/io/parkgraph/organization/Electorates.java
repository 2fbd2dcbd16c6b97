package io.parkgraph.organization;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who is due at an organization's meetings, by the roll of members.
 *
 * <p>At a founding these are the full members who work for the enterprises that the organization is
 * for; where it is for none, those who belong to the organization that it is to stand under. Later
 * they are its own full members and those of all that stands under it on the sector line.
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
    List<String> enterprises =
        Stream.concat(Stream.ofNullable(proposed.enterpriseId()), proposed.coveredIds().stream())
            .toList();
    if (!enterprises.isEmpty()) {
      return roll.fullMembersAt(enterprises);
    }
    String parent = proposed.parentId();
    return parent == null ? List.of() : roll.voters(parent);
  }

  /** The ids of those who are due at the next meeting of an organization. */
  List<String> due(Organization organization) {
    return organization.state().active() ? voters(organization) : founders(organization);
  }

  /** Those who are due, and who of those present is a probationary member. */
  Electorate of(Organization organization, VoteCount vote) {
    List<String> present = vote.present();
    return Electorate.of(
        due(organization), present == null ? List.of() : roll.probationary(present));
  }

  /** The roll of members. */
  MemberRoll roll() {
    return roll;
  }

  private List<String> voters(Organization organization) {
    Set<String> found = new HashSet<>(Set.of(organization.id()));
    List<String> level = List.of(organization.id());
    while (!level.isEmpty()) {
      level =
          organizations.under(OrganizationRepository.SECTOR, level).stream()
              .filter(child -> child.state().active())
              .map(Organization::id)
              .filter(found::add)
              .toList();
    }
    return roll.votersOf(found);
  }
}
