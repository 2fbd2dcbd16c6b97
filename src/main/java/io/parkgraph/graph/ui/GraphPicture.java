package io.parkgraph.graph.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The graph as a picture: a click on a node opens it, and offers what else can be done with it. */
class GraphPicture extends Div {

  private static final long serialVersionUID = 1L;

  private final transient NodeTypes types;
  private final transient NodeActions actions;
  private final ParkChart chart = new ParkChart();
  private final UnorderedList legend = new UnorderedList();
  private final Div card = new Div();
  private transient @Nullable Drawing drawing;
  private transient @Nullable GraphState state;
  private transient @Nullable NodeRef picked;

  GraphPicture(NodeTypes types, NodeActions actions) {
    this.types = types;
    this.actions = actions;
    addClassName("park-graph-picture");
    legend.addClassName("park-graph-legend");
    card.addClassName("park-graph-card");
    chart.onPick(this::pick);
    add(legend, chart, card);
  }

  void show(Drawing shown, GraphState next) {
    drawing = shown;
    state = next;
    chart.show(
        GraphOption.of(shown, next),
        Localized.text(
            shown.path() ? "graph.picture.path" : "graph.picture",
            GraphOption.title(shown.nodes().getFirst()),
            shown.nodes().size(),
            shown.edges().size()));
    drawLegend(shown);
    drawCard();
  }

  void save(String type) {
    if (drawing != null) {
      String name = Localized.text("graph.file", GraphOption.title(drawing.nodes().getFirst()));
      chart.save(type, name + "-" + drawing.asOf());
    }
  }

  /** Opening is what a click is mostly for; on a path, or what is open, it only offers the rest. */
  private void pick(String id) {
    NodeRef node = NodeRef.read(id).orElse(null);
    if (node == null || drawing == null || state == null || drawing.node(node).isEmpty()) {
      return;
    }
    picked = node;
    boolean opens =
        state.to() == null && !node.equals(state.of()) && !state.isOpen(node) && state.mayOpen();
    if (opens) {
      actions.go(state.toggled(node));
    } else {
      drawCard();
    }
  }

  private void drawCard() {
    card.removeAll();
    if (picked == null || drawing == null || state == null) {
      card.add(hint());
      return;
    }
    GraphNode node = drawing.node(picked).orElse(null);
    if (node == null) {
      card.add(hint());
      return;
    }
    String title = GraphOption.title(node);
    card.add(actions.name(node.ref(), title));
    actions.of(state, node.ref(), title).forEach(card::add);
  }

  private static Span hint() {
    Span hint = new Span(Localized.text("graph.hint"));
    hint.addClassName("park-muted");
    return hint;
  }

  private void drawLegend(Drawing shown) {
    legend.removeAll();
    for (String type : types.all()) {
      List<GraphNode> ofType =
          shown.nodes().stream().filter(node -> node.ref().type().equals(type)).toList();
      if (!ofType.isEmpty()) {
        Span swatch = new Span();
        swatch.addClassName("park-graph-swatch");
        swatch.getElement().setAttribute("data-type", type);
        legend.add(
            new ListItem(
                swatch,
                new Span(Localized.text("graph.legend", types.label(type), ofType.size()))));
      }
    }
  }
}
