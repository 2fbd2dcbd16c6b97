package io.parkgraph.organization;

import io.parkgraph.platform.command.Refusal;
import java.util.Optional;

/**
 * What hangs on an organization, and keeps it from being ended.
 *
 * @param members how many people belong to it
 * @param children how many organizations that are not ended stand under it on either axis
 */
record Dependents(int members, int children) {

  Optional<Refusal> refusal() {
    if (members > 0) {
      return Optional.of(Refusal.of(OrganizationRefusal.HAS_MEMBERS, "id", members));
    }
    return children > 0
        ? Optional.of(Refusal.of(OrganizationRefusal.HAS_CHILDREN, "id", children))
        : Optional.empty();
  }
}
