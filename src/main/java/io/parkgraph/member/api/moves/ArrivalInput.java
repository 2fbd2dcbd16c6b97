package io.parkgraph.member.api.moves;

import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the steps of an arrival's workflow take; each step takes a part of it. */
record ArrivalInput(
    String id,
    long expectedVersion,
    @Nullable String organizationId,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Arrival", id);
  }

  String organization() {
    return organizationId == null ? "" : NodeId.keyOf("Organization", organizationId);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
