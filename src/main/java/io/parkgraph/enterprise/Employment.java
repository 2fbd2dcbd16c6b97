package io.parkgraph.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's work at an enterprise 任职.
 *
 * @param enterpriseId the enterprise's credit code
 * @param post what the person does there; empty where nobody said
 * @param since the first day
 * @param until the last day; null while it goes on
 */
public record Employment(
    String enterpriseId, String post, LocalDate since, @Nullable LocalDate until) {

  /** How many characters a post may have. */
  public static final int POST_LENGTH = 50;

  /** Whether it lasts on that day. */
  public boolean lastsOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || !day.isAfter(until));
  }

  /** Whether it has not ended. */
  public boolean goesOn() {
    return until == null;
  }

  /** The same, which ended on that day. */
  public Employment endedOn(LocalDate day) {
    return new Employment(enterpriseId, post, since, day);
  }
}
