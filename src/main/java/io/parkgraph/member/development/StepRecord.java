package io.parkgraph.member.development;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A step that was taken.
 *
 * @param step which one
 * @param on the day on which it was taken
 * @param people the ids of the mentors or introducers that it named; else empty
 * @param at when it was recorded
 * @param by the name of who recorded it
 */
public record StepRecord(
    DevelopmentStep step, LocalDate on, List<String> people, Instant at, String by) {

  /** Copies its list. */
  public StepRecord {
    people = List.copyOf(people);
  }
}
