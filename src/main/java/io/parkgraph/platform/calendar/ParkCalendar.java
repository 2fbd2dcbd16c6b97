package io.parkgraph.platform.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/** How the park tells the time, and how its months are written. */
public final class ParkCalendar {

  /** The time zone that the park lives in. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** The first year that the park has to do with: the Party was founded in 1921. */
  private static final int FIRST_YEAR = 1921;

  private ParkCalendar() {}

  /** Reads a day of the years 1921 to 2999, such as {@code 2021-09-29}; nothing if it is none. */
  public static Optional<LocalDate> day(String text) {
    if (!text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= FIRST_YEAR);
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Reads a month of the years 1000 to 2999, such as {@code 2021-09}; nothing if it is none. */
  public static Optional<YearMonth> month(String text) {
    if (!text.matches("[12][0-9]{3}-[0-9]{2}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException noSuchMonth) {
      return Optional.empty();
    }
  }
}
