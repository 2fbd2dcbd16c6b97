package io.parkgraph.graph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what is around a node. */
final class Neighbourhoods {

  /** How many nodes a neighbourhood has at most. */
  static final int MOST_NODES = 500;

  private final VisibleEdges edges;

  Neighbourhoods(VisibleEdges edges) {
    this.edges = edges;
  }

  /**
   * What is around a node.
   *
   * @param distances the nodes by their distances from it, nearer ones first
   * @param edges all edges among them
   * @param cut whether there is more than a neighbourhood may have
   */
  record Around(Map<NodeRef, Integer> distances, List<Edge> edges, boolean cut) {}

  /**
   * The nodes up to so many steps away, and beyond those what is next to the opened ones; nothing
   * if the node is not visible.
   */
  Optional<Around> around(NodeRef of, int depth, Set<NodeRef> opened) {
    if (edges.visible(Set.of(of)).isEmpty()) {
      return Optional.empty();
    }
    Search search = new Search(edges, of, MOST_NODES);
    Set<NodeRef> next = search.outermost();
    while (!next.isEmpty()) {
      search.expand(next);
      next =
          search.outermost().stream()
              .filter(node -> search.level() < depth || opened.contains(node))
              .collect(Collectors.toSet());
    }
    List<Edge> among =
        edges.among(search.distances().keySet()).stream().sorted(Edge.ORDER).toList();
    return Optional.of(new Around(search.distances(), among, search.wasCut()));
  }
}
