package io.parkgraph.member.arrival;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A member's arrival in the park 党员报到.
 *
 * @param state where it stands
 * @param employerId the credit code of the enterprise that the member works at; null for none
 * @param branchId the branch that it is matched to; null before
 * @param steps all that happened, oldest first
 */
public record Arrival(
    ArrivalState state,
    @Nullable String employerId,
    @Nullable String branchId,
    List<ArrivalStep> steps) {

  /** Copies its list. */
  public Arrival {
    steps = List.copyOf(steps);
  }

  /** Decides on the first arrival of a member, who has said separately that it may be stored. */
  public static Decision<Arrival> declare(@Nullable String employerId, Stamp stamp) {
    return Decision.accept(
        new Arrival(
            ArrivalState.DECLARED,
            employerId,
            null,
            List.of(step(ArrivalAction.DECLARE, ArrivalState.DECLARED, null, stamp))),
        DomainEvent.of("ArrivalDeclared"));
  }

  /** Decides on saying so again, once it was rejected. */
  public Decision<Arrival> declareAgain(@Nullable String employer, Stamp stamp) {
    return advance(ArrivalAction.DECLARE, "ArrivalDeclared", null, employer, null, stamp);
  }

  /** Decides on finding that it is so. */
  public Decision<Arrival> verify(Stamp stamp) {
    return advance(ArrivalAction.VERIFY, "ArrivalVerified", null, employerId, null, stamp);
  }

  /** Decides on finding that it is not so. */
  public Decision<Arrival> reject(@Nullable String reason, Stamp stamp) {
    var checks = new InputChecks();
    var given = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : advance(
            ArrivalAction.REJECT, "ArrivalRejected", given.orElseThrow(), employerId, null, stamp);
  }

  /** Decides on giving the member a branch, which must be one of those proposed. */
  public Decision<Arrival> match(String branch, Collection<ProposedBranch> proposed, Stamp stamp) {
    boolean known = proposed.stream().anyMatch(each -> each.organizationId().equals(branch));
    var refusal = ArrivalWorkflow.TABLE.refusal(this, state, ArrivalAction.MATCH);
    if (refusal.isEmpty() && !known) {
      return Decision.refuse(Refusal.of(ArrivalRefusal.BRANCH_NOT_PROPOSED, "organizationId"));
    }
    return advance(ArrivalAction.MATCH, "ArrivalMatched", null, employerId, branch, stamp);
  }

  /**
   * Decides on noting that the member belongs to the matched branch.
   *
   * @param belongsTo the organizations that the member belongs to now, formally or as a floating
   *     member
   */
  public Decision<Arrival> place(Set<String> belongsTo, Stamp stamp) {
    var refusal = ArrivalWorkflow.TABLE.refusal(this, state, ArrivalAction.PLACE);
    if (refusal.isEmpty() && !awaits(belongsTo)) {
      return Decision.refuse(Refusal.of(ArrivalRefusal.NOT_YET_RECEIVED, "id"));
    }
    return advance(ArrivalAction.PLACE, "ArrivalPlaced", null, employerId, branchId, stamp);
  }

  /** Whether it is to be placed, since the member now belongs to the branch it is matched to. */
  public boolean awaits(Set<String> belongsTo) {
    return state == ArrivalState.MATCHED && branchId != null && belongsTo.contains(branchId);
  }

  /** When it was declared last. */
  public Instant declaredAt() {
    return steps.reversed().stream()
        .filter(step -> step.action() == ArrivalAction.DECLARE)
        .findFirst()
        .orElseThrow()
        .at();
  }

  /** When it came to where it stands. */
  public Instant since() {
    return steps.getLast().at();
  }

  private Decision<Arrival> advance(
      ArrivalAction action,
      String event,
      @Nullable String reason,
      @Nullable String employer,
      @Nullable String branch,
      Stamp stamp) {
    var refusal = ArrivalWorkflow.TABLE.refusal(this, state, action);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    ArrivalState next = ArrivalWorkflow.TABLE.transition(state, action).orElseThrow().to();
    var all = new ArrayList<>(steps);
    all.add(step(action, next, reason, stamp));
    return Decision.accept(
        new Arrival(next, employer, branch, all), new DomainEvent(event, reason));
  }

  private static ArrivalStep step(
      ArrivalAction action, ArrivalState to, @Nullable String reason, Stamp stamp) {
    return new ArrivalStep(action, to, stamp.at(), stamp.by(), reason);
  }
}
