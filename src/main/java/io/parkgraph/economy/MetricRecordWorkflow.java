package io.parkgraph.economy;

import static io.parkgraph.economy.MetricRecordAction.CORRECT;
import static io.parkgraph.economy.MetricRecordAction.PUBLISH;
import static io.parkgraph.economy.MetricRecordAction.RESTORE;
import static io.parkgraph.economy.MetricRecordAction.SUBMIT;
import static io.parkgraph.economy.MetricRecordAction.WITHDRAW;
import static io.parkgraph.economy.MetricRecordState.PUBLISHED;
import static io.parkgraph.economy.MetricRecordState.SUBMITTED;
import static io.parkgraph.economy.MetricRecordState.WITHDRAWN;
import static io.parkgraph.platform.security.Scope.ECONOMY_PUBLISH;
import static io.parkgraph.platform.security.Scope.ECONOMY_SUBMIT;

import io.parkgraph.platform.workflow.Guard;
import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of a monthly record 月度指标, as a table. */
final class MetricRecordWorkflow {

  private static final Guard<MetricRecord> WAS_PUBLISHED =
      new Guard<>(
          "was published",
          record -> record.lastPublished().isPresent(),
          MetricRecordRefusal.NEVER_PUBLISHED);

  static final Workflow<MetricRecord, MetricRecordState, MetricRecordAction> TABLE =
      new Workflow<>(
          "MetricRecord",
          MetricRecordState.class,
          List.of(
              Transition.of(null, SUBMIT, SUBMITTED, ECONOMY_SUBMIT),
              Transition.of(WITHDRAWN, SUBMIT, SUBMITTED, ECONOMY_SUBMIT),
              Transition.of(SUBMITTED, PUBLISH, PUBLISHED, ECONOMY_PUBLISH),
              row(SUBMITTED, CORRECT, SUBMITTED).withReason(),
              row(PUBLISHED, CORRECT, PUBLISHED).withReason(),
              row(SUBMITTED, WITHDRAW, WITHDRAWN).withReason(),
              row(PUBLISHED, WITHDRAW, WITHDRAWN).withReason(),
              row(WITHDRAWN, RESTORE, PUBLISHED).withReason().where(WAS_PUBLISHED)));

  private MetricRecordWorkflow() {}

  private static Transition<MetricRecord, MetricRecordState, MetricRecordAction> row(
      MetricRecordState from, MetricRecordAction action, MetricRecordState to) {
    return Transition.of(from, action, to, ECONOMY_PUBLISH);
  }
}
