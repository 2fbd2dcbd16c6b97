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

import io.parkgraph.platform.workflow.Workflow;
import io.parkgraph.platform.workflow.Workflow.Transition;
import java.util.List;

/** The life of a monthly record 月度指标, as a table. */
final class MetricRecordWorkflow {

  static final Workflow<MetricRecordState, MetricRecordAction> TABLE =
      new Workflow<>(
          List.of(
              new Transition<>(null, SUBMIT, SUBMITTED, ECONOMY_SUBMIT),
              new Transition<>(WITHDRAWN, SUBMIT, SUBMITTED, ECONOMY_SUBMIT),
              new Transition<>(SUBMITTED, PUBLISH, PUBLISHED, ECONOMY_PUBLISH),
              new Transition<>(SUBMITTED, CORRECT, SUBMITTED, ECONOMY_PUBLISH),
              new Transition<>(PUBLISHED, CORRECT, PUBLISHED, ECONOMY_PUBLISH),
              new Transition<>(SUBMITTED, WITHDRAW, WITHDRAWN, ECONOMY_PUBLISH),
              new Transition<>(PUBLISHED, WITHDRAW, WITHDRAWN, ECONOMY_PUBLISH),
              new Transition<>(WITHDRAWN, RESTORE, PUBLISHED, ECONOMY_PUBLISH)));

  private MetricRecordWorkflow() {}
}
