package io.parkgraph.member.development;

import static io.parkgraph.platform.security.Scope.DEVELOPMENT_APPROVE;
import static io.parkgraph.platform.security.Scope.DEVELOPMENT_RECORD;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.Guard;
import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The life of a development 发展党员, as a table: 25 steps in a row, one prolongation of the probation,
 * and an end from wherever full membership is not reached. A vote that is lost is kept and leads
 * nowhere. Source: 中国共产党发展党员工作细则 (2014).
 */
public final class DevelopmentWorkflow {

  /** The steps that the committee takes; the others are the branch's. */
  private static final Set<DevelopmentStep> OF_COMMITTEE =
      EnumSet.of(
          DevelopmentStep.ACTIVIST_FILED,
          DevelopmentStep.CANDIDATE_FILED,
          DevelopmentStep.COMMITTEE_PRE_REVIEW,
          DevelopmentStep.COMMITTEE_TALK,
          DevelopmentStep.ADMISSION_APPROVED,
          DevelopmentStep.ADMISSION_FILED,
          DevelopmentStep.FULL_STATUS_APPROVED);

  private static final Guard<Development> NOT_EXTENDED =
      new Guard<>(
          "not prolonged before",
          development -> development.extension() == null,
          DevelopmentRefusal.PROBATION_EXTENDED_BEFORE);

  /** The table. */
  public static final Workflow<Development, DevelopmentState, DevelopmentAction> TABLE =
      new Workflow<>("Development", DevelopmentState.class, rows());

  private DevelopmentWorkflow() {}

  /** Who takes a step. */
  public static Scope scope(DevelopmentStep step) {
    return OF_COMMITTEE.contains(step) ? DEVELOPMENT_APPROVE : DEVELOPMENT_RECORD;
  }

  private static List<Transition<Development, DevelopmentState, DevelopmentAction>> rows() {
    var rows = new ArrayList<Transition<Development, DevelopmentState, DevelopmentAction>>();
    DevelopmentState before = null;
    for (DevelopmentStep step : DevelopmentStep.values()) {
      DevelopmentState after = DevelopmentState.after(step);
      rows.add(row(before, DevelopmentAction.of(step), after, scope(step)));
      before = after;
    }
    for (DevelopmentStep last : DevelopmentStep.values()) {
      DevelopmentState state = DevelopmentState.after(last);
      if (last.isProbation()) {
        rows.add(
            row(state, DevelopmentAction.EXTEND_PROBATION, state, DEVELOPMENT_APPROVE)
                .withReason()
                .where(NOT_EXTENDED));
      }
      if (last.isBeforeFullStatus()) {
        rows.add(
            row(state, DevelopmentAction.END, DevelopmentState.ENDED, whoEnds(last)).withReason());
      }
    }
    return rows;
  }

  /** A branch ends what it decides on; whom the committee admitted, the committee lets go. */
  private static Scope whoEnds(DevelopmentStep last) {
    return last.isBefore(DevelopmentStep.ADMISSION_APPROVED)
        ? DEVELOPMENT_RECORD
        : DEVELOPMENT_APPROVE;
  }

  private static Transition<Development, DevelopmentState, DevelopmentAction> row(
      @Nullable DevelopmentState from, DevelopmentAction action, DevelopmentState to, Scope scope) {
    return Transition.of(from, action, to, scope);
  }
}
