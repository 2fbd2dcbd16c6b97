package io.parkgraph.platform.graphql.audit;

import io.parkgraph.platform.events.FieldChange;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An event of the log as the SDL shows it to who searches all of them. */
record AuditEvent(
    String id,
    String event,
    Instant at,
    String by,
    String byId,
    @Nullable String reason,
    long version,
    List<FieldChange> changes,
    @Nullable String type,
    @Nullable String subjectId) {

  static AuditEvent of(LoggedEvent event, StoredTypes types) {
    Optional<String> type = types.ofCollection(event.collection()).map(NodeType::name);
    return new AuditEvent(
        event.id(),
        event.name(),
        event.at(),
        event.callerName(),
        event.callerId(),
        event.reason(),
        event.version(),
        event.changes(),
        type.map(StoredTypes::enumValue).orElse(null),
        type.map(name -> NodeId.of(name, event.subjectId())).orElse(null));
  }
}
