package io.parkgraph.platform.store;

/** Puts records into a store that has been prepared, before anybody is served. */
@FunctionalInterface
public interface Seed {

  /** Does it, if the store is one that wants it. */
  void plant();
}
