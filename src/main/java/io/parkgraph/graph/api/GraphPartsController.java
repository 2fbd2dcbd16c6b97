package io.parkgraph.graph.api;

import io.parkgraph.graph.Edge;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.Nodes;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the API says of single nodes and edges. */
@Controller
class GraphPartsController {

  private final Nodes nodes;
  private final Messages messages;

  GraphPartsController(Nodes nodes, Messages messages) {
    this.nodes = nodes;
    this.messages = messages;
  }

  @SchemaMapping(typeName = "GraphNode", field = "id")
  String id(GraphNode node) {
    return id(node.ref());
  }

  @SchemaMapping(typeName = "GraphNode", field = "type")
  String type(GraphNode node) {
    return StoredTypes.enumValue(node.ref().type());
  }

  /** Reads all nodes of a slice at once, by one command a type. */
  @BatchMapping(typeName = "GraphNode", field = "node")
  Map<GraphNode, Aggregate> node(List<GraphNode> wanted) {
    List<@Nullable Aggregate> found =
        nodes.find(wanted.stream().map(node -> id(node.ref())).toList());
    var byNode = new HashMap<GraphNode, Aggregate>();
    for (int i = 0; i < wanted.size(); i++) {
      Aggregate entity = found.get(i);
      if (entity != null) {
        byNode.put(wanted.get(i), entity);
      }
    }
    return byNode;
  }

  @SchemaMapping(typeName = "GraphEdge", field = "from")
  String from(Edge edge) {
    return id(edge.from());
  }

  @SchemaMapping(typeName = "GraphEdge", field = "to")
  String to(Edge edge) {
    return id(edge.to());
  }

  @SchemaMapping(typeName = "GraphEdge", field = "label")
  String label(Edge edge, Locale locale) {
    return messages.text(Messages.supported(locale), "edgeKind." + edge.kind().name());
  }

  private static String id(NodeRef ref) {
    return NodeId.of(ref.type(), ref.key());
  }
}
