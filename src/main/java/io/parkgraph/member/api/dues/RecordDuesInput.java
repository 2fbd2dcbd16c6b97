package io.parkgraph.member.api.dues;

import io.parkgraph.member.RecordDues;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.jspecify.annotations.Nullable;

record RecordDuesInput(
    String personId,
    String month,
    String monthlyIncome,
    String paidOn,
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey) {

  RecordDues payment() {
    return new RecordDues(NodeId.keyOf("Person", personId), month, monthlyIncome, paidOn);
  }

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
