package io.parkgraph.graph.ui;

import io.parkgraph.graph.Edge;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.ui.Localized;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the table says of a node.
 *
 * @param node the node, as text
 * @param type its type
 * @param title what it is called
 * @param distance how many steps it is away
 * @param relations what it is related to, in words
 */
record GraphRow(String node, String type, String title, int distance, String relations)
    implements Serializable {

  /** Of a hub only the first relations are told; its neighbours tell the others. */
  private static final int MOST_TOLD = 4;

  NodeRef ref() {
    return NodeRef.parse(node);
  }

  static List<GraphRow> of(Drawing drawing) {
    Map<NodeRef, String> titles =
        drawing.nodes().stream().collect(Collectors.toMap(GraphNode::ref, GraphOption::title));
    Map<NodeRef, List<String>> told = new HashMap<>();
    for (Edge edge : drawing.edges()) {
      String kind = kind(edge);
      tell(told, edge.from(), Localized.text("graph.relation.out", kind, title(titles, edge.to())));
      tell(told, edge.to(), Localized.text("graph.relation.in", kind, title(titles, edge.from())));
    }
    return drawing.nodes().stream()
        .map(node ->
            new GraphRow(
                node.ref().toString(),
                node.ref().type(),
                GraphOption.title(node),
                node.distance(),
                brief(told.getOrDefault(node.ref(), List.of()))))
        .toList();
  }

  /** What an edge is called, with its first day where that is known. */
  private static String kind(Edge edge) {
    String kind = Localized.constant("edgeKind", edge.kind());
    return edge.since() == null
        ? kind
        : Localized.text("graph.relation.since", kind, edge.since().toString());
  }

  private static String title(Map<NodeRef, String> titles, NodeRef node) {
    return titles.getOrDefault(node, "");
  }

  private static void tell(Map<NodeRef, List<String>> told, NodeRef node, String text) {
    told.computeIfAbsent(node, any -> new ArrayList<>()).add(text);
  }

  private static String brief(List<String> relations) {
    String separator = Localized.text("graph.relation.separator");
    String first = relations.stream().limit(MOST_TOLD).collect(Collectors.joining(separator));
    return relations.size() <= MOST_TOLD
        ? first
        : Localized.text("graph.relation.more", first, relations.size());
  }
}
