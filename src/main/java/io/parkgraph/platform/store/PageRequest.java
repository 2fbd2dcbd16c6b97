package io.parkgraph.platform.store;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a keyset-ordered list is wanted.
 *
 * @param size how many rows at most, 0 to 100
 * @param forward true for the rows after {@code from}, false for those before it
 * @param from the row to go on from; null for the list's beginning (or its end, going backward)
 */
public record PageRequest(int size, boolean forward, @Nullable Position from) {

  /** The largest page. */
  public static final int MAX_SIZE = 100;

  /** Checks the size. */
  public PageRequest {
    if (size < 0 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 0 to " + MAX_SIZE);
    }
  }

  /** The first page. */
  public static PageRequest first(int size) {
    return new PageRequest(size, true, null);
  }
}
