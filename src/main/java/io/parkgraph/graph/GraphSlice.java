package io.parkgraph.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * What is around a node 邻域.
 *
 * @param asOf the day that it shows
 * @param nodes the nodes, the one it is around first, nearer ones before farther ones
 * @param edges all edges among them, in a stable order
 * @param cut whether there is more than the most that is shown
 */
public record GraphSlice(LocalDate asOf, List<GraphNode> nodes, List<Edge> edges, boolean cut) {

  /** How many nodes there are at most. */
  public static final int MOST_NODES = Neighbourhoods.MOST_NODES;

  /** How many steps it reaches at most. */
  public static final int DEEPEST = 3;

  /** Copies its lists. */
  public GraphSlice {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
