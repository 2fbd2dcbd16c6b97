package io.parkgraph.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A breadth-first search from one node, level by level, through visible nodes only. */
final class Search {

  private final VisibleEdges edges;
  private final NodeRef start;
  private final int most;
  private final Map<NodeRef, Integer> distances = new LinkedHashMap<>();
  private final Map<NodeRef, Edge> reachedBy = new LinkedHashMap<>();
  private Set<NodeRef> outermost;
  private int level;
  private boolean cut;

  /**
   * Begins at a node that is visible.
   *
   * @param most how many nodes are reached at most
   */
  Search(VisibleEdges edges, NodeRef start, int most) {
    this.edges = edges;
    this.start = start;
    this.most = most;
    this.outermost = Set.of(start);
    distances.put(start, 0);
  }

  /** Where it began. */
  NodeRef start() {
    return start;
  }

  /** The nodes that were reached last. */
  Set<NodeRef> outermost() {
    return outermost;
  }

  /** How many steps the nodes that were reached last are away from the start. */
  int level() {
    return level;
  }

  /** Whether anything was left out for being too much. */
  boolean wasCut() {
    return cut;
  }

  /** All nodes reached so far with their distances from the start, nearer ones first. */
  Map<NodeRef, Integer> distances() {
    return Collections.unmodifiableMap(distances);
  }

  /** Goes one level further from all nodes that were reached last. */
  void expand() {
    expand(outermost);
  }

  /** Goes one level further from some of the nodes that were reached last. */
  void expand(Set<NodeRef> nodes) {
    VisibleEdges.Found found = edges.touching(nodes, most);
    Map<NodeRef, Edge> beyond = beyond(nodes, found.edges());
    if (!beyond.isEmpty()) {
      beyond.keySet().retainAll(edges.visible(beyond.keySet()));
    }
    cut |= found.cut() || distances.size() + beyond.size() > most;
    level++;
    outermost = new LinkedHashSet<>();
    beyond.forEach((node, edge) -> {
      if (distances.size() < most) {
        distances.put(node, level);
        reachedBy.put(node, edge);
        outermost.add(node);
      }
    });
  }

  /** The edges from a node back to the start. */
  List<Edge> wayBack(NodeRef from) {
    var way = new ArrayList<Edge>();
    NodeRef node = from;
    for (@Nullable Edge edge = reachedBy.get(node); edge != null; edge = reachedBy.get(node)) {
      way.add(edge);
      node = edge.other(node);
    }
    return way;
  }

  /** The nodes that were not reached before, each with the edge that leads there. */
  private Map<NodeRef, Edge> beyond(Set<NodeRef> nodes, List<Edge> found) {
    var beyond = new LinkedHashMap<NodeRef, Edge>();
    for (Edge edge : found.stream().sorted(Edge.ORDER).toList()) {
      if (nodes.contains(edge.from()) && !distances.containsKey(edge.to())) {
        beyond.putIfAbsent(edge.to(), edge);
      }
      if (nodes.contains(edge.to()) && !distances.containsKey(edge.from())) {
        beyond.putIfAbsent(edge.from(), edge);
      }
    }
    return beyond;
  }
}
