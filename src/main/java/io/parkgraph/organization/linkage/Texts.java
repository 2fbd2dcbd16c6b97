package io.parkgraph.organization.linkage;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an input of this package says. */
final class Texts {

  private Texts() {}

  /** Whether an input that may be left out says anything. */
  static boolean isGiven(@Nullable String raw) {
    return raw != null && !raw.isBlank();
  }

  /** A day that must be given. */
  static Optional<LocalDate> day(InputChecks checks, String field, @Nullable String raw) {
    return checks.parsed(field, raw, ParkCalendar::day, CommonRefusal.INVALID);
  }
}
