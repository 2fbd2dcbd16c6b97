package io.parkgraph.organization;

import java.time.LocalDate;
import java.time.Period;

/**
 * A committee's term of office 任期.
 *
 * @param since the day of the election
 * @param until the day on which the next election is due
 */
public record Term(LocalDate since, LocalDate until) {

  /** The term that begins with an election. */
  static Term from(LocalDate elected, Period length) {
    return new Term(elected, elected.plus(length));
  }

  /** Whether the next election is due on a day. */
  public boolean dueOn(LocalDate day) {
    return !day.isBefore(until);
  }
}
