package io.parkgraph.platform.graphql;

/** Which way a list is ordered: the SDL's {@code OrderDirection}. */
public enum Direction {
  /** The smallest first. */
  ASC,
  /** The largest first. */
  DESC;

  /** Whether it is the largest first. */
  public boolean descending() {
    return this == DESC;
  }
}
