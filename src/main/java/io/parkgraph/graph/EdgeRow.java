package io.parkgraph.graph;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that the graph keeps of one aggregate, in one document: so it is replaced by one write, and
 * an older state of the aggregate never mixes with a newer one.
 *
 * @param owner the aggregate
 * @param version the aggregate's version that it was made from
 * @param node whether the aggregate is a node itself, or only joins others
 * @param reading the scope that seeing it takes
 * @param places where it belongs, which decides who sees it
 * @param edges the edges that follow from it
 */
record EdgeRow(
    NodeRef owner, long version, boolean node, Scope reading, Set<Place> places, List<Edge> edges) {

  /** Copies its collections. */
  EdgeRow {
    places = Set.copyOf(places);
    edges = List.copyOf(edges);
  }

  /** The nodes that it joins, but for itself. */
  Set<NodeRef> others() {
    return edges.stream()
        .flatMap(edge -> Stream.of(edge.from(), edge.to()))
        .filter(end -> !end.equals(owner))
        .collect(Collectors.toSet());
  }
}
