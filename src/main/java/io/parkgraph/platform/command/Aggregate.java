package io.parkgraph.platform.command;

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
}
