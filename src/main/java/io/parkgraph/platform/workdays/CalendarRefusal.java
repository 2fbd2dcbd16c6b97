package io.parkgraph.platform.workdays;

import io.parkgraph.platform.command.RefusalCode;

/** Why a change of the calendar is refused. */
public enum CalendarRefusal implements RefusalCode {
  /** A year of the calendar lies between 2019 and 2100. */
  CALENDAR_YEAR_INVALID,
  /** A day is written like 2027-02-06. */
  DAY_INVALID,
  /** The day lies in another year. */
  DAY_OF_ANOTHER_YEAR,
  /** The last day is before the first, or more than a month after it. */
  SPAN_INVALID,
  /** A day from Monday to Friday is worked anyway. */
  WEEKDAY_IS_WORKED
}
