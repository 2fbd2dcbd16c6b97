package io.parkgraph.organization;

import io.parkgraph.platform.command.Refusal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What hangs on an organization, and keeps it from being ended.
 *
 * @param members how many people belong to it
 * @param hosted how many people take part in it as floating members
 * @param expected how many transfers to it wait for its acceptance
 * @param linkages how many enterprises it is linked to now
 * @param children how many organizations that are not ended stand under it on either axis
 */
record Dependents(int members, int hosted, int expected, int linkages, int children) {

  Optional<Refusal> refusal() {
    return Stream.of(
            told(members, OrganizationRefusal.HAS_MEMBERS),
            told(hosted, OrganizationRefusal.HOSTS_MEMBERS),
            told(expected, OrganizationRefusal.EXPECTS_MEMBERS),
            told(linkages, OrganizationRefusal.HAS_LINKAGES),
            told(children, OrganizationRefusal.HAS_CHILDREN))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Refusal> told(int number, OrganizationRefusal why) {
    return number > 0 ? Optional.of(Refusal.of(why, "id", number)) : Optional.empty();
  }
}
