package io.parkgraph.graph;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see around a node.
 *
 * @param of the node
 * @param depth how many steps away, 1 to {@link GraphSlice#DEEPEST}
 * @param opened nodes whose own neighbours are shown as well, however far away
 * @param kinds the kinds of edges that count; none for all
 * @param asOf the day; null for today
 */
public record Surroundings(
    NodeRef of, int depth, Set<NodeRef> opened, Set<EdgeKind> kinds, @Nullable LocalDate asOf) {

  /** Checks the depth and copies its sets. */
  public Surroundings {
    if (depth < 1 || depth > GraphSlice.DEEPEST) {
      throw new IllegalArgumentException("depth must be 1 to " + GraphSlice.DEEPEST);
    }
    opened = Set.copyOf(opened);
    kinds = kinds.isEmpty() ? EnumSet.allOf(EdgeKind.class) : Set.copyOf(kinds);
  }
}
