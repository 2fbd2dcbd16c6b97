package io.parkgraph.member.development;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a development before full membership.
 *
 * @param kind who ended it
 * @param on the day on which it was ended
 * @param reason why
 * @param at when it was recorded
 * @param by the name of who recorded it
 */
public record Ending(Kind kind, LocalDate on, String reason, Instant at, String by) {

  /** Who ended it. */
  public enum Kind {
    /** The person took the application back 本人撤回. */
    WITHDRAWN,
    /** The organization ended it, of a probationary member by withdrawing that status 组织终止. */
    TERMINATED
  }
}
