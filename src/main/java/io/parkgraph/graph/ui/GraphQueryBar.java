package io.parkgraph.graph.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.graph.EdgeKind;
import io.parkgraph.graph.GraphNode;
import io.parkgraph.graph.GraphSlice;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.graph.NodeSearch;
import io.parkgraph.platform.ui.DayPicker;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the graph: around which node or from where to where, how far, what, and when.
 */
class GraphQueryBar extends Div {

  private static final long serialVersionUID = 1L;

  private final NodePicker of;
  private final NodePicker to;
  private final Select<Integer> depth = new Select<>();
  private final MultiSelectComboBox<EdgeKind> kinds = new MultiSelectComboBox<>();
  private final DayPicker asOf = new DayPicker();
  private final SerializableConsumer<GraphState> change;
  private transient GraphState state =
      new GraphState(null, null, 1, List.of(), java.util.Set.of(), null);

  GraphQueryBar(NodeSearch nodes, NodeTypes types, SerializableConsumer<GraphState> change) {
    this.change = change;
    this.of = new NodePicker(nodes, types);
    this.to = new NodePicker(nodes, types);
    addClassName("park-graph-query");
    Localized.label(of, "graph.of");
    Localized.label(to, "graph.to");
    Localized.label(depth, "graph.depth");
    Localized.label(kinds, "graph.kinds");
    Localized.label(asOf, "graph.asOf");
    depth.setItems(IntStream.rangeClosed(1, GraphSlice.DEEPEST).boxed().toList());
    depth.setWidth("6rem");
    kinds.setItems(EdgeKind.values());
    kinds.setWidth("14rem");
    asOf.setWidth("10rem");
    asOf.setClearButtonVisible(true);
    Localized.follow(this, this::translate);
    listen();
    add(of, to, depth, kinds, asOf);
  }

  /** Shows what stands in the URL, with the names of both ends as far as they are known. */
  void show(GraphState next, Function<NodeRef, Optional<GraphNode>> known) {
    state = next;
    set(of, next.of(), known);
    set(to, next.to(), known);
    depth.setValue(next.depth());
    depth.setEnabled(next.to() == null);
    kinds.setValue(next.kinds());
    kinds.setEnabled(next.to() == null);
    asOf.setValue(next.asOf());
  }

  private void listen() {
    of.addValueChangeListener(chosen -> {
      if (chosen.isFromClient()) {
        change.accept(state.of(ref(chosen.getValue())));
      }
    });
    to.addValueChangeListener(chosen -> {
      if (chosen.isFromClient()) {
        change.accept(state.to(ref(chosen.getValue())));
      }
    });
    depth.addValueChangeListener(chosen -> {
      if (chosen.isFromClient()) {
        change.accept(state.reaching(chosen.getValue()));
      }
    });
    kinds.addValueChangeListener(chosen -> {
      if (chosen.isFromClient()) {
        change.accept(state.following(chosen.getValue()));
      }
    });
    asOf.addValueChangeListener(chosen -> {
      if (chosen.isFromClient()) {
        change.accept(state.on(chosen.getValue()));
      }
    });
  }

  private void translate() {
    of.setPlaceholder(Localized.text("graph.of.hint"));
    to.setPlaceholder(Localized.text("graph.to.hint"));
    kinds.setPlaceholder(Localized.text("ui.filter.all"));
    kinds.setItemLabelGenerator(kind -> Localized.constant("edgeKind", kind));
    asOf.setPlaceholder(Localized.text("ui.day.today"));
  }

  private static @Nullable NodeRef ref(@Nullable GraphNode node) {
    return node == null ? null : node.ref();
  }

  private static void set(
      NodePicker picker, @Nullable NodeRef node, Function<NodeRef, Optional<GraphNode>> known) {
    picker.setValue(
        node == null ? null : known.apply(node).orElse(new GraphNode(node, node.key(), 0)));
  }
}
