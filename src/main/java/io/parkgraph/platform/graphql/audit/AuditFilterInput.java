package io.parkgraph.platform.graphql.audit;

import io.parkgraph.platform.events.AuditFilter;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record AuditFilterInput(
    @Nullable String by,
    @Nullable String type,
    @Nullable String subjectId,
    @Nullable String event,
    @Nullable String from,
    @Nullable String until) {

  /** What no entity is stored in: an id that is none must find nothing. */
  private static final String NOWHERE = "";

  AuditFilter filter(StoredTypes types) {
    Optional<NodeId> subject = Optional.ofNullable(subjectId).flatMap(NodeId::parse);
    String wanted = type == null ? null : StoredTypes.typeName(type);
    boolean contradiction =
        wanted != null && subject.filter(id -> !id.type().equals(wanted)).isPresent();
    boolean unknown = subjectId != null && subject.isEmpty();
    String name = subject.map(NodeId::type).orElse(wanted);
    String collection =
        name == null
            ? null
            : types.documents(name).map(each -> each.type().collection()).orElse(NOWHERE);
    return new AuditFilter(
        by,
        contradiction || unknown ? NOWHERE : collection,
        subject.map(NodeId::key).orElse(null),
        event,
        Arguments.instant(from, "from"),
        Arguments.instant(until, "until"));
  }
}
