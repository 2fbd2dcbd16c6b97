package io.parkgraph.platform.workdays;

import io.parkgraph.platform.calendar.DayKind;
import io.parkgraph.platform.calendar.PublishedYear;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.calendar.YearOfDays;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The days of one year that are not what their weekday says 年度放假安排.
 *
 * @param id the year as text
 * @param version how often it was written; 0 of one that came with the product, or is not known
 * @param year the year
 * @param notices the numbers of the notices that it was read from; none while it is not known
 * @param off the days off, in their order; weekend days within a holiday are among them
 * @param worked the weekend days that are worked, in their order
 */
public record CalendarYear(
    String id,
    long version,
    int year,
    List<String> notices,
    List<LocalDate> off,
    List<LocalDate> worked)
    implements Aggregate {

  /** The first year of the calendar. */
  public static final int FIRST = 2019;

  /** The last year that may be entered. */
  public static final int LAST = 2100;

  /** Copies its lists. */
  public CalendarYear {
    notices = List.copyOf(notices);
    off = List.copyOf(off);
    worked = List.copyOf(worked);
  }

  /** A year that nobody knows yet. */
  static CalendarYear unknown(int year) {
    return new CalendarYear(String.valueOf(year), 0, year, List.of(), List.of(), List.of());
  }

  /** A year as it came with the product. */
  static CalendarYear of(PublishedYear published) {
    List<String> numbers = published.notices().stream().map(PublishedYear.Notice::number).toList();
    return unknown(published.year()).with(numbers, published.days().days());
  }

  /** Whether anybody knows it: published, or entered. */
  public boolean known() {
    return !off.isEmpty() || !worked.isEmpty();
  }

  /** What its days are. */
  public YearOfDays days() {
    return YearOfDays.of(year, byDay());
  }

  /** How many days of it are worked, from Monday to Friday or on a weekend. */
  public int workingDays() {
    Map<LocalDate, DayKind> days = byDay();
    LocalDate first = LocalDate.of(year, 1, 1);
    return (int)
        first
            .datesUntil(first.plusYears(1))
            .filter(day ->
                days.getOrDefault(day, DayKind.ORDINARY) == DayKind.WORKED
                    || (!days.containsKey(day) && !WorkingDays.isWeekend(day)))
            .count();
  }

  /** Whether the calendar may have a year. */
  static boolean isYear(int year) {
    return year >= FIRST && year <= LAST;
  }

  /** Decides on what a span of days is. */
  Decision<CalendarYear> set(Span span) {
    if (span.from().getYear() != year) {
      return Decision.refuse(Refusal.of(CalendarRefusal.DAY_OF_ANOTHER_YEAR, "from", year));
    }
    if (span.to().getYear() != year) {
      return Decision.refuse(Refusal.of(CalendarRefusal.DAY_OF_ANOTHER_YEAR, "to", year));
    }
    if (span.kind() == DayKind.WORKED && !span.days().stream().allMatch(WorkingDays::isWeekend)) {
      return Decision.refuse(Refusal.of(CalendarRefusal.WEEKDAY_IS_WORKED, "kind"));
    }
    Map<LocalDate, DayKind> days = byDay();
    span.days().forEach(day -> days.put(day, span.kind()));
    var numbers = new TreeSet<>(notices);
    String notice = span.notice();
    if (notice != null) {
      numbers.add(notice);
    }
    CalendarYear next = with(numbers, days);
    return next.equals(this)
        ? Decision.accept(this)
        : Decision.accept(next, DomainEvent.of("CalendarDaysSet"));
  }

  private Map<LocalDate, DayKind> byDay() {
    Map<LocalDate, DayKind> days = new HashMap<>();
    off.forEach(day -> days.put(day, DayKind.OFF));
    worked.forEach(day -> days.put(day, DayKind.WORKED));
    return days;
  }

  private CalendarYear with(Collection<String> numbers, Map<LocalDate, DayKind> days) {
    return new CalendarYear(
        id, version, year, List.copyOf(numbers), of(days, DayKind.OFF), of(days, DayKind.WORKED));
  }

  private static List<LocalDate> of(Map<LocalDate, DayKind> days, DayKind kind) {
    return days.entrySet().stream()
        .filter(day -> day.getValue() == kind)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
