package io.parkgraph.organization.api;

import io.parkgraph.organization.VenueInput;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** A new venue. */
record AddVenueInput(
    String organizationId,
    long expectedVersion,
    @Nullable String name,
    @Nullable String address,
    @Nullable Integer seats,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Organization", organizationId);
  }

  VenueInput venue() {
    return new VenueInput(name, address, seats);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
