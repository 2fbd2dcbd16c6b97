package io.parkgraph.graph.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.GraphRebuild;
import io.parkgraph.graph.GraphService;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.graph.NodeSearch;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EmptyState;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.RequiresScope;
import io.parkgraph.platform.ui.View;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The graph around a node, or a shortest path between two: as a picture and as a table. */
@Route(GraphState.PATH)
@PermitAll
@RequiresScope(Scope.GRAPH_READ)
class GraphView extends View implements BeforeEnterObserver {

  private static final long serialVersionUID = 1L;

  private final transient GraphService graph;
  private final transient NodeTypes types;
  private final transient NodeActions actions;
  private final GraphQueryBar query;
  private final GraphPicture picture;
  private final GraphTable table;
  private final Div body = new Div();
  private final Button png = new Button(ParkIcon.EXPORT.create());
  private final Button svg = new Button(ParkIcon.EXPORT.create());
  private transient GraphState state = new GraphState(null, null, 1, List.of(), Set.of(), null);
  private transient @Nullable Drawing drawing;

  GraphView(
      GraphService graph,
      NodeSearch nodes,
      NodeTypes types,
      GraphRebuild rebuild,
      CurrentCaller caller) {
    super("graph.title");
    this.graph = graph;
    this.types = types;
    this.actions = new NodeActions(types, GraphView::go);
    this.query = new GraphQueryBar(nodes, types, GraphView::go);
    this.picture = new GraphPicture(types, actions);
    this.table = new GraphTable(actions, types, state);
    body.addClassName("park-graph-body");
    Localized.text(png, "graph.save.png");
    Localized.text(svg, "graph.save.svg");
    png.addClickListener(click -> picture.save("png"));
    svg.addClickListener(click -> picture.save("svg"));
    addActions(png, svg);
    if (caller.get().mayEverywhere(Scope.GRAPH_REBUILD)) {
      Button again = Localized.text(new Button(), "graph.rebuild");
      again.addClickListener(click -> new RebuildDialog(rebuild, this::load).open());
      addActions(again);
    }
    add(query, body);
    Localized.follow(this, this::draw);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    state = GraphState.read(event.getLocation().getQueryParameters());
    load();
  }

  private void load() {
    drawing = drawing().orElse(null);
    draw();
  }

  private Optional<Drawing> drawing() {
    NodeRef of = state.of();
    NodeRef to = state.to();
    if (of != null && to != null) {
      return graph.path(of, to, state.asOf()).map(Drawing::of);
    }
    return state.surroundings().flatMap(graph::neighbourhood).map(Drawing::of);
  }

  private void draw() {
    query.show(state, this::known);
    body.removeAll();
    png.setEnabled(drawing != null);
    svg.setEnabled(drawing != null);
    if (drawing == null) {
      body.add(nothing());
      return;
    }
    picture.show(drawing, state);
    table.show(drawing, state);
    body.add(picture, new H2(Localized.text("graph.table")), told(drawing), table);
  }

  /** The names of the ends, also where there is no path between them. */
  private Optional<GraphNode> known(NodeRef node) {
    return drawing == null ? graph.node(node) : drawing.node(node).or(() -> graph.node(node));
  }

  private EmptyState nothing() {
    if (state.of() == null) {
      return new EmptyState(ParkIcon.GRAPH, "graph.empty", "graph.empty.advice");
    }
    return state.to() == null
        ? new EmptyState(ParkIcon.COMPASS, "graph.none", "graph.none.advice")
        : new EmptyState(ParkIcon.COMPASS, "graph.noPath", "graph.noPath.advice");
  }

  private static Paragraph told(Drawing drawing) {
    String sum =
        drawing.path()
            ? Localized.text("graph.sum.path", drawing.edges().size(), drawing.asOf())
            : Localized.text(
                "graph.sum", drawing.nodes().size(), drawing.edges().size(), drawing.asOf());
    String cut = drawing.cut() ? " " + Localized.text("graph.cut", drawing.nodes().size()) : "";
    Paragraph told = new Paragraph(sum + cut);
    told.addClassNames("park-muted", "park-graph-sum");
    told.getElement().setAttribute("role", "status");
    return told;
  }

  private static void go(GraphState next) {
    UI.getCurrentOrThrow().navigate(next.href());
  }
}
