package io.parkgraph.member.development;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The one prolongation of a probation 延长预备期.
 *
 * @param months by how many months, 6 to 12
 * @param on the day on which it was decided
 * @param reason why
 * @param at when it was recorded
 * @param by the name of who recorded it
 */
public record Extension(int months, LocalDate on, String reason, Instant at, String by) {

  /** The fewest months. */
  public static final int LEAST = 6;

  /** The most months. */
  public static final int MOST = 12;
}
