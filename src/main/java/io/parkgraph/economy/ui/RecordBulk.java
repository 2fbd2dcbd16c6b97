package io.parkgraph.economy.ui;

import io.parkgraph.economy.MetricRecord;
import io.parkgraph.economy.MetricRecordService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.bulk.BulkAction;
import java.util.List;

/** What can be done with many records at once. Each is written by itself, upon what was seen. */
final class RecordBulk {

  private RecordBulk() {}

  static List<BulkAction<RecordRow>> actions(MetricRecordService records) {
    return List.of(
        new BulkAction<>(
            "PUBLISH",
            "metricRecordAction.PUBLISH",
            "economy.bulk.PUBLISH",
            false,
            EconomyTexts::title,
            (row, reason) -> refusals(records.publish(row.id(), seen(row)))),
        new BulkAction<>(
            "WITHDRAW",
            "metricRecordAction.WITHDRAW",
            "economy.bulk.WITHDRAW",
            true,
            EconomyTexts::title,
            (row, reason) -> refusals(records.withdraw(row.id(), reason, seen(row)))));
  }

  private static WriteConditions seen(RecordRow row) {
    return WriteConditions.expecting(row.version());
  }

  private static List<Refusal> refusals(Outcome<MetricRecord> outcome) {
    return outcome instanceof Outcome.Refused<MetricRecord> refused
        ? refused.refusals()
        : List.of();
  }
}
