package io.parkgraph.organization.linkage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What stands in an enterprise's way 待解决问题.
 *
 * @param id unique within the linkage
 * @param text what it is
 * @param state whether it still does
 * @param raisedAt when it was told
 * @param raisedBy the name of who told it
 * @param resolution how it was solved; null while it is open
 */
public record Blocker(
    String id,
    String text,
    BlockerState state,
    Instant raisedAt,
    String raisedBy,
    @Nullable Resolution resolution) {

  /**
   * How a blocker was solved.
   *
   * @param reason what was done
   * @param at when
   * @param by the name of who said so
   */
  public record Resolution(String reason, Instant at, String by) {}

  /** Whether it still stands in the way. */
  public boolean isOpen() {
    return state == BlockerState.OPEN;
  }
}
