package io.parkgraph.organization.linkage;

import org.jspecify.annotations.Nullable;

/**
 * A contact to log, as it came in.
 *
 * @param on the day, such as {@code 2021-09-30}
 * @param way how they were in contact
 * @param met whom they met; may be left out
 * @param summary what it was about
 */
public record LogContact(
    @Nullable String on, @Nullable ContactWay way, @Nullable String met, @Nullable String summary) {

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "LogContact[…]";
  }
}
