package io.parkgraph.organization.linkage;

import static io.parkgraph.organization.linkage.LinkageAction.CONCLUDE;
import static io.parkgraph.organization.linkage.LinkageAction.END;
import static io.parkgraph.organization.linkage.LinkageAction.FALL_SILENT;
import static io.parkgraph.organization.linkage.LinkageAction.LOG_CONTACT;
import static io.parkgraph.organization.linkage.LinkageAction.RAISE_BLOCKER;
import static io.parkgraph.organization.linkage.LinkageState.ACTIVE;
import static io.parkgraph.organization.linkage.LinkageState.ENDED;
import static io.parkgraph.platform.security.Scope.LINKAGE_CONTACT;
import static io.parkgraph.platform.security.Scope.LINKAGE_WRITE;
import static io.parkgraph.platform.security.Scope.SYSTEM_STEP;

import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of a linkage 三方联动, as a table. */
final class LinkageWorkflow {

  static final Workflow<Linkage, LinkageState, LinkageAction> TABLE =
      new Workflow<>(
          "Linkage",
          LinkageState.class,
          List.of(
              Transition.of(null, CONCLUDE, ACTIVE, LINKAGE_WRITE),
              Transition.of(ACTIVE, LOG_CONTACT, ACTIVE, LINKAGE_CONTACT),
              Transition.of(ACTIVE, RAISE_BLOCKER, ACTIVE, LINKAGE_CONTACT),
              Transition.of(ACTIVE, FALL_SILENT, ACTIVE, SYSTEM_STEP),
              Transition.<Linkage, LinkageState, LinkageAction>of(ACTIVE, END, ENDED, LINKAGE_WRITE)
                  .withReason()));

  private LinkageWorkflow() {}
}
