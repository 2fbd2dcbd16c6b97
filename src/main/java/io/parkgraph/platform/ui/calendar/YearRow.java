package io.parkgraph.platform.ui.calendar;

import io.parkgraph.platform.workdays.CalendarYear;
import java.io.Serializable;

/**
 * What the list shows of a year, and no more: a session keeps it.
 *
 * @param id the year as text
 * @param year the year
 * @param source where its days come from
 * @param off how many days are off
 * @param worked how many weekend days are worked
 * @param working how many days are worked in all
 */
record YearRow(String id, int year, Source source, int off, int worked, int working)
    implements Serializable {

  /** Where the days of a year come from. */
  enum Source {
    NOTICE,
    ENTERED,
    UNKNOWN
  }

  static YearRow of(CalendarYear year) {
    return new YearRow(
        year.id(),
        year.year(),
        source(year),
        year.off().size(),
        year.worked().size(),
        year.workingDays());
  }

  static Source source(CalendarYear year) {
    if (!year.known()) {
      return Source.UNKNOWN;
    }
    return year.version() == 0 ? Source.NOTICE : Source.ENTERED;
  }
}
