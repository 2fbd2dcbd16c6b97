package io.parkgraph.organization.linkage;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what an input of this package says. */
final class Texts {

  private static final String DAY = "[12][0-9]{3}-[0-9]{2}-[0-9]{2}";

  private Texts() {}

  /** Whether an input that may be left out says anything. */
  static boolean isGiven(@Nullable String raw) {
    return raw != null && !raw.isBlank();
  }

  /** A day that must be given, of the years 1000 to 2999. */
  static Optional<LocalDate> day(InputChecks checks, String field, @Nullable String raw) {
    return checks.parsed(field, raw, Texts::day, CommonRefusal.INVALID);
  }

  private static Optional<LocalDate> day(String text) {
    if (!text.matches(DAY)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }
}
