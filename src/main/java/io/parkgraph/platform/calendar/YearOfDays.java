package io.parkgraph.platform.calendar;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The days of one year that are not what their weekday says.
 *
 * @param year the year
 * @param days each such day of it; weekend days within a holiday are among them
 */
public record YearOfDays(int year, SortedMap<LocalDate, DayKind> days) {

  /** Copies its map, and refuses days of another year. */
  public YearOfDays {
    days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    if (days.keySet().stream().anyMatch(day -> day.getYear() != year)) {
      throw new IllegalArgumentException("a day of another year in " + year);
    }
  }

  /** The days of a year. */
  public static YearOfDays of(int year, Map<LocalDate, DayKind> days) {
    return new YearOfDays(year, new TreeMap<>(days));
  }
}
