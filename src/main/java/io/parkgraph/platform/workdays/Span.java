package io.parkgraph.platform.workdays;

import io.parkgraph.platform.calendar.DayKind;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some days in a row, and what they are.
 *
 * @param year the year that they are said to lie in
 * @param from the first day
 * @param to the last day, not before the first
 * @param kind what they are
 * @param notice the number of the notice that says so; null for none
 */
record Span(int year, LocalDate from, LocalDate to, DayKind kind, @Nullable String notice) {

  private static final int LONGEST = 31;
  private static final int NOTICE_LENGTH = 100;

  /** Reads what came in; nothing where something is wrong, which the checks then say. */
  static Optional<Span> read(InputChecks checks, SetCalendarDays input) {
    var year = checks.required("year", input.year());
    if (year.isPresent() && !CalendarYear.isYear(year.get())) {
      checks.refuse(
          Refusal.of(
              CalendarRefusal.CALENDAR_YEAR_INVALID,
              "year",
              CalendarYear.FIRST,
              CalendarYear.LAST));
    }
    var from = day(checks, "from", input.from());
    var to = input.to() == null ? from : day(checks, "to", input.to());
    var kind = checks.required("kind", input.kind());
    String raw = input.notice();
    Optional<String> notice =
        raw == null || raw.isBlank() ? Optional.empty() : checks.text("notice", raw, NOTICE_LENGTH);
    if (from.isPresent() && to.isPresent() && !isSpan(from.get(), to.get())) {
      checks.refuse(Refusal.of(CalendarRefusal.SPAN_INVALID, "to", LONGEST));
    }
    return checks.failed()
        ? Optional.empty()
        : Optional.of(
            new Span(
                year.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                kind.orElseThrow(),
                notice.orElse(null)));
  }

  /** Each of its days. */
  List<LocalDate> days() {
    return from.datesUntil(to.plusDays(1)).toList();
  }

  private static Optional<LocalDate> day(InputChecks checks, String field, @Nullable String raw) {
    return checks.parsed(field, raw, ParkCalendar::day, CalendarRefusal.DAY_INVALID);
  }

  private static boolean isSpan(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to) + 1;
    return days >= 1 && days <= LONGEST;
  }
}
