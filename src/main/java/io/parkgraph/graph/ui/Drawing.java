package io.parkgraph.graph.ui;

import io.parkgraph.graph.Edge;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.GraphPath;
import io.parkgraph.graph.GraphSlice;
import io.parkgraph.graph.NodeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be shown: what is around a node, or a path.
 *
 * @param nodes the nodes
 * @param edges the edges
 * @param asOf the day
 * @param cut whether there is more
 * @param path whether it is a path
 */
record Drawing(List<GraphNode> nodes, List<Edge> edges, LocalDate asOf, boolean cut, boolean path) {

  static Drawing of(GraphSlice slice) {
    return new Drawing(slice.nodes(), slice.edges(), slice.asOf(), slice.cut(), false);
  }

  static Drawing of(GraphPath path) {
    return new Drawing(path.nodes(), path.edges(), path.asOf(), path.cut(), true);
  }

  /** The node of a name; nothing if it is not among them. */
  Optional<GraphNode> node(NodeRef ref) {
    return nodes.stream().filter(node -> node.ref().equals(ref)).findFirst();
  }
}
