package io.parkgraph.platform.command;

import io.parkgraph.platform.security.Place;
import java.util.Set;

/**
 * An immutable record that is stored as one document and changes only by a {@link Decision}.
 *
 * <p>Its {@link #version()} is 0 until it is stored and grows by one with every write.
 */
public interface Aggregate {

  /** The key within its collection. */
  String id();

  /** How many times it was written. */
  long version();

  /**
   * Where it belongs: whose role is granted for one of these places may touch it. Without any it is
   * the park's own, and takes a role in the whole park.
   */
  default Set<Place> places() {
    return Set.of();
  }
}
