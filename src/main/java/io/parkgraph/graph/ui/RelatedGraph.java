package io.parkgraph.graph.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.DetailPanel;
import io.parkgraph.platform.ui.DetailSection;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.ParkIcon;
import java.util.Optional;

/**
 * Leads from an entity to the graph around it.
 *
 * @param entity the entity's type
 * @param type the type of its node
 * @param caller who looks
 * @param <A> the entity
 */
record RelatedGraph<A extends Aggregate>(Class<A> entity, String type, CurrentCaller caller)
    implements DetailSection<A> {

  @Override
  public int order() {
    return 90;
  }

  @Override
  public Optional<Component> create(A entity) {
    if (!caller.may(Scope.GRAPH_READ)) {
      return Optional.empty();
    }
    String href = GraphState.around(new NodeRef(type, entity.id())).href();
    Component link =
        DetailPanel.relation(
            href, ParkIcon.GRAPH, Localized.text(new Span(), "graph.related.link"));
    return Optional.of(DetailPanel.section("graph.related", link));
  }
}
