package io.parkgraph.organization.linkage;

import static io.parkgraph.organization.linkage.BlockerAction.RAISE;
import static io.parkgraph.organization.linkage.BlockerAction.RESOLVE;
import static io.parkgraph.organization.linkage.BlockerState.OPEN;
import static io.parkgraph.organization.linkage.BlockerState.RESOLVED;
import static io.parkgraph.platform.security.Scope.LINKAGE_CONTACT;

import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of one blocker of a linkage, as a table. It outlives the linkage until it is solved. */
final class BlockerWorkflow {

  static final Workflow<Linkage, BlockerState, BlockerAction> TABLE =
      new Workflow<>(
          "LinkageBlocker",
          BlockerState.class,
          List.of(
              Transition.of(null, RAISE, OPEN, LINKAGE_CONTACT),
              Transition.<Linkage, BlockerState, BlockerAction>of(
                      OPEN, RESOLVE, RESOLVED, LINKAGE_CONTACT)
                  .withReason()));

  private BlockerWorkflow() {}
}
