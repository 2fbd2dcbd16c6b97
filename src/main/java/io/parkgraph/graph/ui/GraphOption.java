package io.parkgraph.graph.ui;

import io.parkgraph.graph.Edge;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.ui.Localized;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The ECharts option of a drawing. A type has its colour and its shape, so that either will do. */
final class GraphOption {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** From how many edges on their names would cover one another. */
  private static final int CROWDED = 40;

  /** Up to how many edges every name is shown, whatever it covers. */
  private static final int FEW = 12;

  private static final int NAME_WIDTH = 150;
  private static final int MIDDLE = 30;
  private static final int NEAR = 20;
  private static final int FAR = 14;

  private final Drawing drawing;
  private final GraphState state;

  private GraphOption(Drawing drawing, GraphState state) {
    this.drawing = drawing;
    this.state = state;
  }

  static ObjectNode of(Drawing drawing, GraphState state) {
    return new GraphOption(drawing, state).option();
  }

  private ObjectNode option() {
    ObjectNode option = JSON.objectNode();
    ObjectNode series = option.putArray("series").addObject();
    series.put("type", "graph").put("layout", "force").put("roam", true).put("draggable", true);
    series.put("autoCurveness", true);
    ObjectNode force = series.putObject("force");
    force.put("layoutAnimation", false).put("initLayout", "circular").put("gravity", 0.06);
    force.put("repulsion", drawing.nodes().size() > CROWDED ? 120 : 420);
    force.putArray("edgeLength").add(50).add(150);
    series.putArray("edgeSymbol").add("none").add("arrow");
    series.put("edgeSymbolSize", 7);
    ObjectNode label = series.putObject("label").put("show", true).put("position", "bottom");
    label.put("color", "$text").put("width", NAME_WIDTH).put("overflow", "truncate");
    series.putObject("labelLayout").put("hideOverlap", drawing.edges().size() > FEW);
    series.putObject("lineStyle").put("color", "$muted").put("opacity", 0.55).put("width", 1.2);
    series.putObject("emphasis").put("focus", "adjacency");
    ArrayNode nodes = series.putArray("data");
    drawing.nodes().forEach(node -> add(nodes, node));
    ArrayNode links = series.putArray("links");
    drawing.edges().forEach(edge -> add(links, edge));
    return option;
  }

  private void add(ArrayNode nodes, GraphNode node) {
    boolean end = node.ref().equals(state.of()) || node.ref().equals(state.to());
    ObjectNode drawn = nodes.addObject();
    drawn.put("id", node.ref().toString()).put("name", title(node));
    drawn.put("symbol", symbol(node.ref())).put("symbolSize", size(node, end));
    ObjectNode style = drawn.putObject("itemStyle").put("color", colour(node.ref()));
    if (end || state.isOpen(node.ref())) {
      style.put("borderColor", "$text").put("borderWidth", end ? 3 : 2);
    }
    if (end) {
      drawn.putObject("label").put("fontWeight", "bold");
    }
  }

  private void add(ArrayNode links, Edge edge) {
    ObjectNode link = links.addObject();
    link.put("source", edge.from().toString()).put("target", edge.to().toString());
    ObjectNode label = link.putObject("label").put("show", drawing.edges().size() <= CROWDED);
    label.put("formatter", Localized.constant("edgeKind", edge.kind()));
    label.put("color", "$muted").put("fontSize", 11);
    ObjectNode emphasis = link.putObject("emphasis").putObject("label").put("show", true);
    emphasis.put("formatter", Localized.constant("edgeKind", edge.kind()));
  }

  /** What a node is called; what it is where it has no name. */
  static String title(GraphNode node) {
    return node.title().isBlank()
        ? Localized.text("graph.type." + node.ref().type())
        : node.title();
  }

  private static int size(GraphNode node, boolean end) {
    return end ? MIDDLE : node.distance() <= 1 ? NEAR : FAR;
  }

  private static String symbol(NodeRef node) {
    return switch (node.type()) {
      case NodeRef.ENTERPRISE -> "roundRect";
      case NodeRef.PERSON -> "diamond";
      case NodeRef.LINKAGE -> "triangle";
      default -> "circle";
    };
  }

  private static String colour(NodeRef node) {
    return "$" + node.type().toLowerCase(Locale.ROOT);
  }
}
