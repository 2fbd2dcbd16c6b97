package io.parkgraph.member.dues;

import static io.parkgraph.platform.security.Scope.DUES_RECORD;

import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of a record of dues 党费, as a table. */
public final class DuesWorkflow {

  /** The table. */
  public static final Workflow<DuesRecord, DuesState, DuesAction> TABLE =
      new Workflow<>(
          "Dues",
          DuesState.class,
          List.of(
              Transition.of(null, DuesAction.RECORD, DuesState.PAID, DUES_RECORD),
              Transition.of(DuesState.VOIDED, DuesAction.RECORD, DuesState.PAID, DUES_RECORD),
              Transition.<DuesRecord, DuesState, DuesAction>of(
                      DuesState.PAID, DuesAction.CORRECT, DuesState.PAID, DUES_RECORD)
                  .withReason(),
              Transition.<DuesRecord, DuesState, DuesAction>of(
                      DuesState.PAID, DuesAction.VOID, DuesState.VOIDED, DUES_RECORD)
                  .withReason()));

  private DuesWorkflow() {}
}
