package io.parkgraph.member.membership;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.member.Departure;
import io.parkgraph.member.MemberRefusal;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentAction;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.member.development.Ending;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the membership of one person.
 *
 * @param person whose
 * @param today the present day in the park
 * @param stamp who records it, and when
 */
record MembershipBook(Person person, LocalDate today, Stamp stamp) {

  /**
   * Decides on a step.
   *
   * @param on the day from which it holds, such as {@code 2021-09-29}; null for today
   */
  Decision<Person> take(MembershipAction action, @Nullable String on, @Nullable String reason) {
    Membership membership = person.membership();
    var state = MembershipState.of(person);
    if (membership == null || state.isEmpty()) {
      return Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "id"));
    }
    var refusal = MembershipWorkflow.TABLE.refusal(person, state.get(), action);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var day = day(checks, on, membership.since());
    var why = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : taken(membership, action, day.orElseThrow(), why.orElseThrow());
  }

  private Decision<Person> taken(
      Membership membership, MembershipAction action, LocalDate on, String why) {
    return switch (action) {
      case SUSPEND ->
          Decision.accept(
                  person.withMembership(membership.suspendedOn(on)),
                  new DomainEvent("MembershipSuspended", why))
              .then(next -> Departure.of(next, stamp));
      case RESUME ->
          Decision.accept(
              person.withMembership(membership.resumedOn(on)),
              new DomainEvent("MembershipResumed", why));
      case END ->
          withoutDevelopment(on, why)
              .then(next ->
                  Decision.accept(
                      next.withMembership(membership.withStatus(MembershipStatus.ENDED, on)),
                      new DomainEvent("MembershipEnded", why)))
              .then(next -> Departure.of(next, stamp));
    };
  }

  /** Whoever is a member no more is not on the way to full membership either. */
  private Decision<Person> withoutDevelopment(LocalDate on, String why) {
    Development going = person.development();
    boolean ends =
        going != null
            && DevelopmentWorkflow.TABLE
                .transition(going.state(), DevelopmentAction.END)
                .isPresent();
    return going == null || !ends
        ? Decision.accept(person)
        : going
            .end(Ending.Kind.TERMINATED, on.toString(), why, today, stamp)
            .within(person::withDevelopment);
  }

  private Optional<LocalDate> day(InputChecks checks, @Nullable String raw, LocalDate since) {
    if (raw == null || raw.isBlank()) {
      return Optional.of(today);
    }
    var day = checks.parsed("on", raw, ParkCalendar::day, MemberRefusal.DAY_INVALID);
    if (day.filter(today::isBefore).isPresent()) {
      checks.refuse(Refusal.of(MemberRefusal.DAY_IN_FUTURE, "on"));
    }
    if (day.filter(since::isAfter).isPresent()) {
      checks.refuse(Refusal.of(MemberRefusal.DAYS_TURNED, "on"));
    }
    return day;
  }
}
