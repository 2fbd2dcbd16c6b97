package io.parkgraph.platform.graphql.audit;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.PastState;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.Nodes;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PastController {

  private final Nodes nodes;
  private final StoredTypes types;
  private final EventLog log;

  PastController(Nodes nodes, StoredTypes types, EventLog log) {
    this.nodes = nodes;
    this.types = types;
    this.log = log;
  }

  /** Who may not see the entity now may not see how it was. */
  @QueryMapping
  @Nullable PastState stateAsOf(@Argument String id, @Argument String at) {
    Instant moment = Objects.requireNonNull(Arguments.instant(at, "at"));
    Aggregate entity = nodes.find(List.of(id)).getFirst();
    if (entity == null) {
      return null;
    }
    return NodeId.parse(id)
        .flatMap(node -> types.documents(node.type()))
        .flatMap(documents -> PastState.at(log.history(documents, entity.id()), moment))
        .orElse(null);
  }

  @SchemaMapping
  List<PastValue> values(PastState state) {
    return state.values().entrySet().stream()
        .map(entry -> new PastValue(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** The text of one field. */
  record PastValue(String path, String text) {}
}
