package io.parkgraph.member.api.dues;

import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the steps of a record of dues take; each takes a part of it. */
record DuesInput(
    String id,
    long expectedVersion,
    @Nullable String monthlyIncome,
    @Nullable String paidOn,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("DuesRecord", id);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
