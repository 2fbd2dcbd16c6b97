package io.parkgraph.member.arrival;

import static io.parkgraph.member.arrival.ArrivalAction.DECLARE;
import static io.parkgraph.member.arrival.ArrivalAction.MATCH;
import static io.parkgraph.member.arrival.ArrivalAction.PLACE;
import static io.parkgraph.member.arrival.ArrivalAction.REJECT;
import static io.parkgraph.member.arrival.ArrivalAction.VERIFY;
import static io.parkgraph.member.arrival.ArrivalState.DECLARED;
import static io.parkgraph.member.arrival.ArrivalState.MATCHED;
import static io.parkgraph.member.arrival.ArrivalState.PLACED;
import static io.parkgraph.member.arrival.ArrivalState.REJECTED;
import static io.parkgraph.member.arrival.ArrivalState.VERIFIED;
import static io.parkgraph.platform.security.Scope.ARRIVAL_HANDLE;
import static io.parkgraph.platform.security.Scope.SELF_WRITE;
import static io.parkgraph.platform.security.Scope.SYSTEM_STEP;

import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of an arrival 党员报到, as a table. */
public final class ArrivalWorkflow {

  /** The table. */
  public static final Workflow<Arrival, ArrivalState, ArrivalAction> TABLE =
      new Workflow<>(
          "Arrival",
          ArrivalState.class,
          List.of(
              Transition.of(null, DECLARE, DECLARED, SELF_WRITE),
              Transition.of(REJECTED, DECLARE, DECLARED, SELF_WRITE),
              Transition.of(DECLARED, VERIFY, VERIFIED, ARRIVAL_HANDLE),
              Transition.<Arrival, ArrivalState, ArrivalAction>of(
                      DECLARED, REJECT, REJECTED, ARRIVAL_HANDLE)
                  .withReason(),
              Transition.of(VERIFIED, MATCH, MATCHED, ARRIVAL_HANDLE),
              Transition.of(MATCHED, MATCH, MATCHED, ARRIVAL_HANDLE),
              Transition.of(MATCHED, PLACE, PLACED, SYSTEM_STEP)));

  private ArrivalWorkflow() {}
}
