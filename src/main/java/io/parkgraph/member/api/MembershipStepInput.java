package io.parkgraph.member.api;

import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What each decision on a membership takes. */
record MembershipStepInput(
    String id,
    long expectedVersion,
    @Nullable String on,
    String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("Person", id);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
