package io.parkgraph.graph.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.platform.ui.Localized;
import java.util.Comparator;

/**
 * The same as the picture, as a table: for the keyboard, for screen readers, and for looking up.
 */
class GraphTable extends Grid<GraphRow> {

  private static final long serialVersionUID = 1L;

  /** Longer tables scroll by themselves. */
  private static final int MOST_AT_ONCE = 12;

  private final transient NodeActions actions;
  private final transient NodeTypes types;
  private transient GraphState state;

  GraphTable(NodeActions actions, NodeTypes types, GraphState state) {
    this.actions = actions;
    this.types = types;
    this.state = state;
    addClassName("park-graph-table");
    setSelectionMode(SelectionMode.NONE);
    addThemeVariants(GridVariant.NO_BORDER);
    addComponentColumn(row -> actions.name(row.ref(), row.title()))
        .setKey("title")
        .setWidth("14rem")
        .setFlexGrow(1)
        .setComparator(Comparator.comparing(GraphRow::title));
    addColumn(row -> types.label(row.type()))
        .setKey("type")
        .setWidth("7rem")
        .setFlexGrow(0)
        .setComparator(Comparator.comparing(GraphRow::type));
    addColumn(GraphRow::distance)
        .setKey("distance")
        .setWidth("6rem")
        .setFlexGrow(0)
        .setSortable(true);
    addComponentColumn(GraphTable::relations).setKey("relations").setWidth("18rem").setFlexGrow(4);
    addComponentColumn(this::buttons).setKey("actions").setWidth("15rem").setFlexGrow(0);
    Localized.follow(this, this::translate);
  }

  void show(Drawing drawing, GraphState shown) {
    state = shown;
    setAllRowsVisible(drawing.nodes().size() <= MOST_AT_ONCE);
    setItems(GraphRow.of(drawing));
  }

  private static Span relations(GraphRow row) {
    Span text = new Span(row.relations());
    text.addClassName("park-graph-relations");
    return text;
  }

  private Div buttons(GraphRow row) {
    Div buttons = new Div();
    actions.of(state, row.ref(), row.title()).forEach(buttons::add);
    return buttons;
  }

  private void translate() {
    getColumns()
        .forEach(column -> column.setHeader(Localized.text("graph.column." + column.getKey())));
    getElement().setAttribute("aria-label", Localized.text("graph.table"));
    getDataProvider().refreshAll();
  }
}
