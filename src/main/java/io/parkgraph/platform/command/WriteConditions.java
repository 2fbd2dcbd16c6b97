package io.parkgraph.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a write may happen.
 *
 * @param expectedVersion the version that the caller saw; null for a create
 * @param idempotencyKey the caller's key for this write, at most 100 characters; null for none
 */
public record WriteConditions(@Nullable Long expectedVersion, @Nullable String idempotencyKey) {

  /** A write without conditions, as seeds and creates make. */
  public static final WriteConditions NONE = new WriteConditions(null, null);

  /** A write on the version that the caller saw. */
  public static WriteConditions expecting(long version) {
    return new WriteConditions(version, null);
  }
}
