package io.parkgraph.organization;

import static io.parkgraph.organization.OrganizationAction.APPROVE;
import static io.parkgraph.organization.OrganizationAction.DISSOLVE;
import static io.parkgraph.organization.OrganizationAction.ELECT;
import static io.parkgraph.organization.OrganizationAction.FALL_DUE;
import static io.parkgraph.organization.OrganizationAction.FOUND;
import static io.parkgraph.organization.OrganizationAction.PROPOSE;
import static io.parkgraph.organization.OrganizationAction.UPDATE;
import static io.parkgraph.organization.OrganizationState.ACTIVE;
import static io.parkgraph.organization.OrganizationState.APPROVED;
import static io.parkgraph.organization.OrganizationState.DISSOLVED;
import static io.parkgraph.organization.OrganizationState.PREPARING;
import static io.parkgraph.organization.OrganizationState.TERM_DUE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_APPROVE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_PROPOSE;
import static io.parkgraph.platform.security.Scope.ORGANIZATION_RUN;
import static io.parkgraph.platform.security.Scope.SYSTEM_STEP;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.Guard;
import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of an organization 党群组织, as a table. */
final class OrganizationWorkflow {

  private static final Guard<Organization> ELECTED =
      new Guard<>(
          "committee is elected",
          organization -> organization.kind().elected(),
          OrganizationRefusal.NOT_ELECTED);

  static final Workflow<Organization, OrganizationState, OrganizationAction> TABLE =
      new Workflow<>(
          "Organization",
          OrganizationState.class,
          List.of(
              Transition.of(null, PROPOSE, PREPARING, ORGANIZATION_PROPOSE),
              Transition.of(PREPARING, UPDATE, PREPARING, ORGANIZATION_PROPOSE),
              Transition.of(APPROVED, UPDATE, APPROVED, ORGANIZATION_PROPOSE),
              Transition.of(ACTIVE, UPDATE, ACTIVE, ORGANIZATION_PROPOSE),
              Transition.of(TERM_DUE, UPDATE, TERM_DUE, ORGANIZATION_PROPOSE),
              Transition.of(PREPARING, APPROVE, APPROVED, ORGANIZATION_APPROVE),
              Transition.of(APPROVED, FOUND, ACTIVE, ORGANIZATION_RUN),
              election(ACTIVE, ELECT, ACTIVE, ORGANIZATION_RUN),
              election(TERM_DUE, ELECT, ACTIVE, ORGANIZATION_RUN),
              election(ACTIVE, FALL_DUE, TERM_DUE, SYSTEM_STEP),
              end(PREPARING),
              end(APPROVED),
              end(ACTIVE),
              end(TERM_DUE)));

  private OrganizationWorkflow() {}

  private static Transition<Organization, OrganizationState, OrganizationAction> election(
      OrganizationState from, OrganizationAction action, OrganizationState to, Scope scope) {
    return Transition.<Organization, OrganizationState, OrganizationAction>of(
            from, action, to, scope)
        .where(ELECTED);
  }

  private static Transition<Organization, OrganizationState, OrganizationAction> end(
      OrganizationState from) {
    return Transition.<Organization, OrganizationState, OrganizationAction>of(
            from, DISSOLVE, DISSOLVED, ORGANIZATION_APPROVE)
        .withReason();
  }
}
