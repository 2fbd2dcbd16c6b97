package io.parkgraph.economy.api;

import io.parkgraph.economy.Metric;
import io.parkgraph.platform.command.WriteConditions;
import org.jspecify.annotations.Nullable;

record SetAnnualTargetInput(
    Metric metric,
    int year,
    String amount,
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey) {

  WriteConditions conditions() {
    return new WriteConditions(expectedVersion, idempotencyKey);
  }
}
