package io.parkgraph.member.floating;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a floating member 流动党员 takes part.
 *
 * @param organizationId the organization that the member takes part in
 * @param since from when
 * @param until the last day; null while it goes on
 */
public record Floating(String organizationId, LocalDate since, @Nullable LocalDate until) {

  /** Where the member takes part at present. */
  public Optional<String> activeAt() {
    return until == null ? Optional.of(organizationId) : Optional.empty();
  }

  /**
   * Decides on registering.
   *
   * @param before the registration that there is; null for none
   * @param homeId the organization of the formal relation; null for one outside the graph
   */
  public static Decision<Floating> register(
      @Nullable Floating before, @Nullable String homeId, String organizationId, Stamp stamp) {
    if (before != null && before.activeAt().isPresent()) {
      return Decision.refuse(Refusal.of(FloatingRefusal.FLOATING_ACTIVE, "personId"));
    }
    if (organizationId.equals(homeId)) {
      return Decision.refuse(Refusal.of(FloatingRefusal.FLOATING_AT_HOME, "organizationId"));
    }
    return Decision.accept(
        new Floating(organizationId, day(stamp.at()), null), DomainEvent.of("FloatingRegistered"));
  }

  /** Decides on ending it. */
  public Decision<Floating> end(@Nullable String reason, Stamp stamp) {
    var checks = new InputChecks();
    var given = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    if (activeAt().isEmpty()) {
      checks.refuse(Refusal.of(FloatingRefusal.FLOATING_NOT_ACTIVE, "personId"));
    }
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            endedOn(day(stamp.at())), new DomainEvent("FloatingEnded", given.orElseThrow()));
  }

  /** The same, which ended on that day. */
  public Floating endedOn(LocalDate day) {
    return new Floating(organizationId, since, day);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ParkCalendar.ZONE);
  }
}
