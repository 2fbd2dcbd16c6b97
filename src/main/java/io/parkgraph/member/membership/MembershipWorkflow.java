package io.parkgraph.member.membership;

import static io.parkgraph.member.membership.MembershipState.ENDED;
import static io.parkgraph.member.membership.MembershipState.FULL;
import static io.parkgraph.member.membership.MembershipState.PROBATIONARY;
import static io.parkgraph.member.membership.MembershipState.SUSPENDED;
import static io.parkgraph.member.membership.MembershipState.SUSPENDED_ON_PROBATION;

import io.parkgraph.member.Person;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/**
 * The life of a membership after the admission, as a table: the committee decides on it, as on the
 * admission. What leads there, and from probation to full membership, is the development.
 */
public final class MembershipWorkflow {

  /** The table. */
  public static final Workflow<Person, MembershipState, MembershipAction> TABLE =
      new Workflow<>(
          "Membership",
          MembershipState.class,
          List.of(
              row(PROBATIONARY, MembershipAction.SUSPEND, SUSPENDED_ON_PROBATION),
              row(FULL, MembershipAction.SUSPEND, SUSPENDED),
              row(SUSPENDED_ON_PROBATION, MembershipAction.RESUME, PROBATIONARY),
              row(SUSPENDED, MembershipAction.RESUME, FULL),
              row(PROBATIONARY, MembershipAction.END, ENDED),
              row(FULL, MembershipAction.END, ENDED),
              row(SUSPENDED_ON_PROBATION, MembershipAction.END, ENDED),
              row(SUSPENDED, MembershipAction.END, ENDED)));

  private MembershipWorkflow() {}

  private static Transition<Person, MembershipState, MembershipAction> row(
      MembershipState from, MembershipAction action, MembershipState to) {
    return Transition.<Person, MembershipState, MembershipAction>of(
            from, action, to, Scope.DEVELOPMENT_APPROVE)
        .withReason();
  }
}
