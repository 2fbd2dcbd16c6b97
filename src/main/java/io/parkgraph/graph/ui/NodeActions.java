package io.parkgraph.graph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import java.util.ArrayList;
import java.util.List;

/** What can be done with a node, beside the picture and in the table alike. */
class NodeActions {

  private final NodeTypes types;
  private final SerializableConsumer<GraphState> change;

  NodeActions(NodeTypes types, SerializableConsumer<GraphState> change) {
    this.types = types;
    this.change = change;
  }

  /** Goes where a step leads. */
  void go(GraphState next) {
    change.accept(next);
  }

  /** The node's name with the sign of its type, leading to its own page where it has one. */
  Component name(NodeRef node, String title) {
    Span swatch = new Span();
    swatch.addClassName("park-graph-swatch");
    swatch.getElement().setAttribute("data-type", node.type());
    swatch.getElement().setAttribute("aria-hidden", "true");
    Span text = new Span(title);
    Component shown =
        types.href(node).map(href -> (Component) new InnerLink(href, text)).orElse(text);
    Span name = new Span(swatch, shown);
    name.addClassName("park-graph-name");
    return name;
  }

  /** The steps that lead on from a node. */
  List<Component> of(GraphState state, NodeRef node, String title) {
    var actions = new ArrayList<Component>();
    boolean middle = node.equals(state.of());
    if (state.to() == null && !middle) {
      String open = state.isOpen(node) ? "graph.close" : "graph.open";
      Button toggle = button(open, title, () -> change.accept(state.toggled(node)));
      toggle.setEnabled(state.isOpen(node) || state.mayOpen());
      actions.add(toggle);
    }
    if (!middle || state.to() != null) {
      actions.add(button("graph.centre", title, () -> change.accept(state.of(node).to(null))));
    }
    if (!middle && state.of() != null && !node.equals(state.to())) {
      actions.add(button("graph.pathTo", title, () -> change.accept(state.to(node))));
    }
    return actions;
  }

  private static Button button(String key, String title, Runnable does) {
    Button button = new Button(Localized.text(key));
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    button.setAriaLabel(Localized.text("graph.action.of", Localized.text(key), title));
    button.addClickListener(click -> does.run());
    return button;
  }
}
