package io.parkgraph.member.development;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day of a step: not before the step before it, and not after today.
 *
 * @param last the day of the step before; the earliest of all where there is none
 * @param today the present day in the park
 */
record StepDates(LocalDate last, LocalDate today) {

  private static final String FIELD = "on";

  /** The day; nothing where something is wrong, which the checks then say. */
  Optional<LocalDate> read(InputChecks checks, @Nullable String raw) {
    var day = checks.parsed(FIELD, raw, ParkCalendar::day, DevelopmentRefusal.DATE_INVALID);
    if (day.isEmpty()) {
      return day;
    }
    if (day.get().isAfter(today)) {
      checks.refuse(Refusal.of(DevelopmentRefusal.DATE_IN_FUTURE, FIELD));
      return Optional.empty();
    }
    return from(checks, day.get(), last, DevelopmentRefusal.DATE_BEFORE_LAST_STEP);
  }

  /** The day, where it is not before the first one that is allowed. */
  static Optional<LocalDate> from(
      InputChecks checks, LocalDate day, LocalDate first, DevelopmentRefusal otherwise) {
    if (day.isBefore(first)) {
      checks.refuse(Refusal.of(otherwise, FIELD, first.toString()));
      return Optional.empty();
    }
    return Optional.of(day);
  }
}
