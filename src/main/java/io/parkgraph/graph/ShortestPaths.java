package io.parkgraph.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds a shortest path between two nodes, from both ends at once. */
final class ShortestPaths {

  /** How many edges a path has at most. */
  static final int LONGEST = 12;

  /** How many nodes are looked at from either end at most. */
  static final int MOST_NODES = 20_000;

  private final VisibleEdges edges;

  ShortestPaths(VisibleEdges edges) {
    this.edges = edges;
  }

  /**
   * A path.
   *
   * @param nodes the nodes along it, both ends among them
   * @param edges the edges between them, in order
   * @param cut whether not everything was looked at, so that there may be a shorter one
   */
  record Way(List<NodeRef> nodes, List<Edge> edges, boolean cut) {}

  /**
   * A shortest path; nothing if there is none of at most {@link #LONGEST} edges among the {@link
   * #MOST_NODES} nodes nearest to either end, and nothing if either end is not visible.
   */
  Optional<Way> between(NodeRef from, NodeRef to) {
    List<NodeRef> ends = List.of(from, to);
    if (!edges.visible(ends).containsAll(ends)) {
      return Optional.empty();
    }
    Search there = new Search(edges, from, MOST_NODES);
    Search back = new Search(edges, to, MOST_NODES);
    Optional<NodeRef> meeting = meeting(there, back);
    while (meeting.isEmpty() && there.level() + back.level() < LONGEST) {
      Search narrower = there.outermost().size() <= back.outermost().size() ? there : back;
      if (narrower.outermost().isEmpty()) {
        return Optional.empty();
      }
      narrower.expand();
      meeting = meeting(narrower, narrower == there ? back : there);
    }
    return meeting.map(node -> way(there, node, back));
  }

  /**
   * Where a search has just come upon the other one. No path is shorter than one through there: all
   * shorter ones would have met a level earlier.
   */
  private static Optional<NodeRef> meeting(Search expanded, Search other) {
    return expanded.outermost().stream().filter(other.distances()::containsKey).findFirst();
  }

  private static Way way(Search there, NodeRef meeting, Search back) {
    var edges = new ArrayList<>(there.wayBack(meeting).reversed());
    edges.addAll(back.wayBack(meeting));
    var nodes = new ArrayList<NodeRef>();
    NodeRef node = there.start();
    nodes.add(node);
    for (Edge edge : edges) {
      node = edge.other(node);
      nodes.add(node);
    }
    return new Way(nodes, edges, there.wasCut() || back.wasCut());
  }
}
