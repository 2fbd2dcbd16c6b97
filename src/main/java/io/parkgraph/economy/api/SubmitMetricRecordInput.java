package io.parkgraph.economy.api;

import io.parkgraph.economy.Metric;
import io.parkgraph.economy.SubmitMetricRecord;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record SubmitMetricRecordInput(
    String enterpriseId,
    Metric metric,
    String month,
    String amount,
    @Nullable String idempotencyKey) {

  SubmitMetricRecord record() {
    return new SubmitMetricRecord(NodeId.keyOf("Enterprise", enterpriseId), metric, month, amount);
  }

  WriteConditions conditions() {
    return new WriteConditions(null, idempotencyKey);
  }
}
