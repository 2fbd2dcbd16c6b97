package io.parkgraph.platform.graphql.list;

/** Gives the key that signs cursors, the same on every node and after every restart. */
@FunctionalInterface
interface CursorKey {

  /** At least 32 bytes. */
  byte[] bytes();
}
