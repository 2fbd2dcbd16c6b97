package io.parkgraph.platform.graphql.audit;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.events.AuditFilter;
import io.parkgraph.platform.events.AuditTrail;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.graphql.node.Nodes;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class AuditController {

  private final AuditTrail trail;
  private final StoredTypes types;
  private final Nodes nodes;
  private final Connections connections;

  AuditController(AuditTrail trail, StoredTypes types, Nodes nodes, Connections connections) {
    this.trail = trail;
    this.types = types;
    this.nodes = nodes;
    this.connections = connections;
  }

  @QueryMapping
  Connection<AuditEvent> auditEvents(
      @Argument @Nullable AuditFilterInput filter, DataFetchingEnvironment field) {
    AuditFilter wanted = filter == null ? AuditFilter.ALL : filter.filter(types);
    return connections.of(
        field,
        page -> trail.find(wanted, page).map(event -> AuditEvent.of(event, types)),
        () -> trail.count(wanted));
  }

  /** Reads the entities of all events of a level at once, by one command a type. */
  @BatchMapping
  Map<AuditEvent, Aggregate> subject(List<AuditEvent> events) {
    List<AuditEvent> shown = events.stream().filter(event -> event.subjectId() != null).toList();
    List<@Nullable Aggregate> found =
        nodes.find(shown.stream().map(event -> Objects.requireNonNull(event.subjectId())).toList());
    var subjects = new HashMap<AuditEvent, Aggregate>();
    for (int i = 0; i < shown.size(); i++) {
      Aggregate entity = found.get(i);
      if (entity != null) {
        subjects.put(shown.get(i), entity);
      }
    }
    return subjects;
  }
}
