package io.parkgraph.member.api.moves;

import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What registering and ending a floating registration take; each takes a part of it. */
record FloatingInput(
    String personId,
    long expectedVersion,
    @Nullable String organizationId,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", personId);
  }

  String organization() {
    return organizationId == null ? "" : NodeId.keyOf("Organization", organizationId);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
