package io.parkgraph.graph;

import java.time.LocalDate;
import java.util.List;

/**
 * A shortest path between two nodes 最短路径.
 *
 * @param asOf the day that it shows
 * @param nodes the nodes along it, both ends among them
 * @param edges the edges between each of them and the next
 * @param cut whether not everything was looked at, so that there may be a shorter one
 */
public record GraphPath(LocalDate asOf, List<GraphNode> nodes, List<Edge> edges, boolean cut) {

  /** Copies its lists. */
  public GraphPath {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }
}
