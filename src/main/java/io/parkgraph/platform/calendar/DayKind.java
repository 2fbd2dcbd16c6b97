package io.parkgraph.platform.calendar;

/** What the calendar says of a day. */
public enum DayKind {
  /** Off: a holiday, or a weekday that is exchanged for a weekend day 放假调休. */
  OFF,
  /** Worked, although it is a Saturday or a Sunday 调休上班. */
  WORKED,
  /** As its weekday says. */
  ORDINARY
}
