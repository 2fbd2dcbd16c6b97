package io.parkgraph.platform.command;

import org.jspecify.annotations.Nullable;

/**
 * Under which conditions a write may happen.
 *
 * @param expectedVersion the version that the caller saw; null for a create
 * @param idempotencyKey the caller's key for this write, at most 100 characters; null for none
 * @param rehearsal where the write is only rehearsed: it is decided as any other, and nothing is
 *     stored; null for a write that counts
 */
public record WriteConditions(
    @Nullable Long expectedVersion,
    @Nullable String idempotencyKey,
    @Nullable Rehearsal rehearsal) {

  /** A write without conditions, as seeds and creates make. */
  public static final WriteConditions NONE = new WriteConditions(null, null);

  /** A write that counts. */
  public WriteConditions(@Nullable Long expectedVersion, @Nullable String idempotencyKey) {
    this(expectedVersion, idempotencyKey, null);
  }

  /** A write on the version that the caller saw. */
  public static WriteConditions expecting(long version) {
    return new WriteConditions(version, null);
  }

  /** A write that is only rehearsed, after those that the rehearsal has seen. */
  public static WriteConditions rehearsing(Rehearsal rehearsal) {
    return new WriteConditions(null, null, rehearsal);
  }
}
