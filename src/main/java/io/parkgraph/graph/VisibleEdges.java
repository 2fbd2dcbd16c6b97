package io.parkgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The edges as one caller may see them, of the kinds and on the day that was asked for. */
interface VisibleEdges {

  /** Those of the nodes that are there and that the caller may see. */
  Set<NodeRef> visible(Collection<NodeRef> nodes);

  /**
   * Edges that join one of these nodes with any other, at most about so many; that the caller may
   * see the other node is not said.
   */
  Found touching(Set<NodeRef> nodes, int limit);

  /** The edges among these nodes. */
  List<Edge> among(Set<NodeRef> nodes);

  /**
   * Some edges.
   *
   * @param edges the edges
   * @param cut whether there may be more
   */
  record Found(List<Edge> edges, boolean cut) {}
}
