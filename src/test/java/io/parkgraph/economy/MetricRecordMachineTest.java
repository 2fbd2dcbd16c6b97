package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.time.YearMonth;

class MetricRecordMachineTest
    extends MachineTest<MetricRecord, MetricRecordState, MetricRecordAction> {

  private static final Stamp STAMP = new Stamp("统计员甲", Instant.parse("2021-10-08T01:00:00Z"));
  private static final MetricRecordKey KEY =
      new MetricRecordKey("91350100M000100Y43", Metric.TAX, YearMonth.of(2021, 9));

  MetricRecordMachineTest() {
    super(MetricRecordWorkflow.TABLE, MetricRecordAction.class, MetricRecord::state);
  }

  @Override
  protected MetricRecord in(MetricRecordState state) {
    MetricRecord submitted = next(MetricRecord.submit(KEY, Money.ofFen(100_00), STAMP));
    if (state == MetricRecordState.SUBMITTED) {
      return submitted;
    }
    MetricRecord published = next(submitted.publish(STAMP));
    return state == MetricRecordState.PUBLISHED ? published : next(published.withdraw("撤回", STAMP));
  }

  @Override
  protected Decision<MetricRecord> attempt(
      MetricRecord record, MetricRecordAction action, String reason) {
    return switch (action) {
      case SUBMIT -> record.resubmit(Money.ofFen(100_00), STAMP);
      case PUBLISH -> record.publish(STAMP);
      case CORRECT -> record.correct("120.50", reason, STAMP);
      case WITHDRAW -> record.withdraw(reason, STAMP);
      case RESTORE -> record.restore(reason, STAMP);
    };
  }

  private static MetricRecord next(Decision<MetricRecord> decision) {
    return ((Decision.Accepted<MetricRecord>) decision).next();
  }
}
