package io.parkgraph.graph;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Edges as a test draws them.
 *
 * @param all the edges
 * @param visible the nodes that can be seen
 */
record DrawnEdges(List<Edge> all, Set<NodeRef> visible) implements VisibleEdges {

  static NodeRef node(int number) {
    return new NodeRef("Organization", "n%03d".formatted(number));
  }

  static Edge edge(int from, int to) {
    return new Edge(node(from), EdgeKind.SECTOR_PARENT, node(to), null, null);
  }

  @Override
  public Set<NodeRef> visible(Collection<NodeRef> nodes) {
    return nodes.stream().filter(visible::contains).collect(Collectors.toSet());
  }

  @Override
  public Found touching(Set<NodeRef> nodes, int limit) {
    List<Edge> found =
        all.stream()
            .filter(edge -> nodes.contains(edge.from()) || nodes.contains(edge.to()))
            .limit(limit + 1L)
            .toList();
    return new Found(found.stream().limit(limit).toList(), found.size() > limit);
  }

  @Override
  public List<Edge> among(Set<NodeRef> nodes) {
    return all.stream()
        .filter(edge -> nodes.contains(edge.from()) && nodes.contains(edge.to()))
        .toList();
  }
}
