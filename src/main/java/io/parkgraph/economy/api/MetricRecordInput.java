package io.parkgraph.economy.api;

import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

/** What the steps of a monthly record's workflow take; each step takes a part of it. */
record MetricRecordInput(
    String id,
    long expectedVersion,
    @Nullable String amount,
    @Nullable String reason,
    @Nullable String idempotencyKey) {

  String key() {
    return NodeId.keyOf("MetricRecord", id);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
