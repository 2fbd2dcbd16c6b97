package io.parkgraph.platform.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/**
 * The holidays of a year as the General Office of the State Council published them.
 *
 * @param year the year
 * @param notices the notices, the first one and those that changed it, oldest first
 * @param holidays each holiday with the days around it that are off as well
 * @param worked the weekend days that are worked instead
 */
public record PublishedYear(
    int year, List<Notice> notices, List<Holiday> holidays, List<LocalDate> worked) {

  /** Copies its lists. */
  public PublishedYear {
    notices = List.copyOf(notices);
    holidays = List.copyOf(holidays);
    worked = List.copyOf(worked);
  }

  /**
   * A notice 国务院办公厅关于部分节假日安排的通知.
   *
   * @param number its number, such as 国办发明电〔2020〕27号
   * @param date when it was signed
   * @param url where it was published
   */
  public record Notice(String number, LocalDate date, String url) {}

  /**
   * A holiday.
   *
   * @param name its Chinese name; two where they meet
   * @param from the first day off, within the year
   * @param to the last day off
   */
  public record Holiday(String name, LocalDate from, LocalDate to) {}

  /** Its days that are not what their weekday says. */
  public YearOfDays days() {
    var days = new TreeMap<LocalDate, DayKind>();
    holidays.forEach(holiday ->
        holiday
            .from()
            .datesUntil(holiday.to().plusDays(1))
            .forEach(day -> days.put(day, DayKind.OFF)));
    worked.forEach(day -> days.put(day, DayKind.WORKED));
    return new YearOfDays(year, days);
  }
}
