package io.parkgraph.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Working days 工作日 after the national calendar: Monday to Friday, without the holidays and with the
 * weekend days that are worked instead.
 *
 * <p>A year that is neither published nor entered counts by its weekends alone; {@link #known} says
 * so, and a due date in it is computed anew once the year is entered.
 */
@Component
public final class WorkingDays {

  private static final int WEEK = 7;
  private static final int WORKED_A_WEEK = 5;

  private final Map<Integer, YearOfDays> published;
  private final ObjectProvider<EditedYears> edited;

  WorkingDays(PublishedYears published, ObjectProvider<EditedYears> edited) {
    this.published =
        published.all().stream()
            .collect(Collectors.toUnmodifiableMap(PublishedYear::year, PublishedYear::days));
    this.edited = edited;
  }

  /** Whether the holidays of a year are known; else its weekends alone count. */
  public boolean known(int year) {
    return days(year).isPresent();
  }

  /** Whether a day is worked. */
  public boolean isWorking(LocalDate day) {
    return days(day.getYear())
        .map(year -> year.days().get(day))
        .map(kind -> kind == DayKind.WORKED)
        .orElseGet(() -> !isWeekend(day));
  }

  /**
   * The working day that many working days after a day, which is not counted itself: five after
   * 2021-09-29 is 2021-10-12. After none it is the day itself.
   *
   * @throws IllegalArgumentException if there are fewer than none
   */
  public LocalDate plus(LocalDate from, int days) {
    if (days < 0) {
      throw new IllegalArgumentException("a negative number of working days");
    }
    return days == 0
        ? from
        : from.plusDays(1)
            .datesUntil(LocalDate.MAX)
            .filter(this::isWorking)
            .skip(days - 1L)
            .findFirst()
            .orElseThrow();
  }

  /**
   * How many working days there are after a day up to and with another one; below zero where the
   * other one is earlier. Weeks are reckoned, and only the days that are not what their weekday
   * says are looked at, so that a long span costs little more than a short one.
   */
  public int between(LocalDate from, LocalDate until) {
    return until.isBefore(from)
        ? -between(until, from)
        : weekdays(from, until)
            + IntStream.rangeClosed(from.getYear(), until.getYear())
                .map(year -> exchanged(year, from, until))
                .sum();
  }

  /** Whether every year of a span is known. */
  public boolean known(LocalDate from, LocalDate until) {
    return unknown(from, until).isEmpty();
  }

  /** The years of a span that are not known, the first one first. */
  public List<Integer> unknown(LocalDate from, LocalDate until) {
    return IntStream.rangeClosed(from.getYear(), until.getYear())
        .filter(year -> !known(year))
        .boxed()
        .toList();
  }

  /** Whether a day is a Saturday or a Sunday. */
  public static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
  }

  /** How many days from Monday to Friday there are after a day up to and with a later one. */
  private static int weekdays(LocalDate from, LocalDate until) {
    long weeks = ChronoUnit.DAYS.between(from, until) / WEEK;
    LocalDate rest = from.plusDays(weeks * WEEK + 1);
    long days = rest.datesUntil(until.plusDays(1)).filter(day -> !isWeekend(day)).count();
    return Math.toIntExact(weeks * WORKED_A_WEEK + days);
  }

  /** How many days more of a year are worked within a span than its weekdays say. */
  private int exchanged(int year, LocalDate from, LocalDate until) {
    return days(year).stream()
        .flatMap(
            known -> known.days().subMap(from.plusDays(1), until.plusDays(1)).entrySet().stream())
        .mapToInt(
            day -> (day.getValue() == DayKind.WORKED ? 1 : 0) - (isWeekend(day.getKey()) ? 0 : 1))
        .sum();
  }

  private Optional<YearOfDays> days(int year) {
    return edited.stream()
        .flatMap(years -> years.of(year).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(published.get(year)));
  }
}
