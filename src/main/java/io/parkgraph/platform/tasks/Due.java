package io.parkgraph.platform.tasks;

import io.parkgraph.platform.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when a task should be done.
 *
 * @param workingDays so many working days after it was opened; null where a day is set or none
 * @param on the day; null where it is counted, or where nothing sets one
 */
public record Due(@Nullable Integer workingDays, @Nullable LocalDate on) {

  /** So many working days after the task was opened. */
  public static Due within(int workingDays) {
    return new Due(workingDays, null);
  }

  /** On this day at the latest. */
  public static Due on(LocalDate day) {
    return new Due(null, day);
  }

  /** Whenever there is time. */
  public static Due any() {
    return new Due(null, null);
  }

  /** The day, for a task that was opened on a day; null for none. */
  @Nullable LocalDate day(LocalDate opened, WorkingDays calendar) {
    return workingDays == null ? on : calendar.plus(opened, workingDays);
  }
}
