package io.parkgraph.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

  private final PublishedYears published;
  private final ObjectProvider<EditedYears> edited;

  WorkingDays(PublishedYears published, ObjectProvider<EditedYears> edited) {
    this.published = published;
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
   * other one is earlier.
   */
  public int between(LocalDate from, LocalDate until) {
    return until.isBefore(from)
        ? -between(until, from)
        : (int) from.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorking).count();
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

  private Optional<YearOfDays> days(int year) {
    return edited.stream()
        .flatMap(years -> years.of(year).stream())
        .findFirst()
        .or(() -> published.of(year).map(PublishedYear::days));
  }
}
