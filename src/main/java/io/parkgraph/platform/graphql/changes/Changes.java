package io.parkgraph.platform.graphql.changes;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.graphql.node.NodeType;
import io.parkgraph.platform.graphql.node.StoredTypes;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the event log for a caller: only of types that it may read, each change with the entity as
 * the caller may see it now, by one command a type. What is gone, or has left the places that the
 * caller may see, is a tombstone; what never was there for it is left out.
 */
@Component
class Changes {

  /** How much of the log one request looks at, whatever it leaves out. */
  private static final int LOOKED_AT = 500;

  private final EventLog log;
  private final CurrentCaller caller;
  private final StoredTypes types;

  Changes(EventLog log, CurrentCaller caller, StoredTypes types) {
    this.log = log;
    this.caller = caller;
    this.types = types;
  }

  /**
   * The changes after a token.
   *
   * @param types the names of the types that are wanted; null for all
   * @param first how many at most, 1 to 100
   * @throws io.parkgraph.platform.security.SignInNeeded if nobody is known
   */
  ChangeFeed since(@Nullable String token, @Nullable Set<String> types, int first) {
    caller.requireKnown();
    long from = ChangeToken.read(token);
    List<SequencedEvent> looked = log.after(from, LOOKED_AT);
    List<SequencedEvent> wanted =
        looked.stream().filter(event -> wanted(event, types)).limit(first).toList();
    boolean all = wanted.size() < first;
    List<SequencedEvent> seen = all ? looked : upTo(looked, wanted.getLast());
    long last = seen.isEmpty() ? from : seen.getLast().sequence();
    boolean more = seen.size() < looked.size() || looked.size() == LOOKED_AT;
    return new ChangeFeed(changes(wanted), ChangeToken.of(last), more);
  }

  /** One change as the caller may see it now; nothing where it may not read it. */
  Optional<Change> of(SequencedEvent event) {
    return wanted(event, null) ? changes(List.of(event)).stream().findFirst() : Optional.empty();
  }

  /**
   * Where the log ends now.
   *
   * @throws io.parkgraph.platform.security.SignInNeeded if nobody is known
   */
  long last() {
    caller.requireKnown();
    return log.last();
  }

  /** Whether the caller may see what an id stands for, which it named. */
  boolean visible(NodeId id) {
    return types
        .documents(id.type())
        .flatMap(documents -> types.ofCollection(documents.type().collection()))
        .filter(type -> caller.may(type.reading()))
        .flatMap(type -> load(type.load(), Set.of(id.key())))
        .filter(found -> !found.isEmpty())
        .isPresent();
  }

  /** The id of what an event happened to; nothing where clients know no such type. */
  Optional<NodeId> subject(SequencedEvent event) {
    return type(event).map(type -> new NodeId(type.name(), event.event().subjectId()));
  }

  private boolean wanted(SequencedEvent event, @Nullable Set<String> types) {
    Caller reader = caller.get();
    return type(event)
        .filter(type -> types == null || types.contains(type.name()))
        .filter(type -> reader.may(type.reading(), event.event().places()))
        .isPresent();
  }

  private static List<SequencedEvent> upTo(List<SequencedEvent> events, SequencedEvent last) {
    return events.subList(0, events.indexOf(last) + 1);
  }

  private List<Change> changes(List<SequencedEvent> events) {
    Map<NodeType<?>, Set<String>> keys = new LinkedHashMap<>();
    for (SequencedEvent event : events) {
      type(event)
          .ifPresent(type ->
              keys.computeIfAbsent(type, any -> new LinkedHashSet<>())
                  .add(event.event().subjectId()));
    }
    Map<NodeType<?>, Map<String, Aggregate>> visible = new HashMap<>();
    keys.forEach((type, wanted) ->
        load(type.visible(), wanted).ifPresent(entities -> visible.put(type, entities)));
    var changes = new ArrayList<Change>();
    for (SequencedEvent event : events) {
      NodeType<?> type = type(event).orElse(null);
      Map<String, Aggregate> entities = type == null ? null : visible.get(type);
      if (type != null && entities != null) {
        changes.add(change(event, type, entities));
      }
    }
    return changes;
  }

  private static Change change(
      SequencedEvent sequenced, NodeType<?> type, Map<String, Aggregate> visible) {
    var event = sequenced.event();
    Aggregate node = visible.get(event.subjectId());
    return new Change(
        ChangeToken.of(sequenced.sequence()),
        node == null ? Change.Kind.TOMBSTONE : Change.Kind.UPSERT,
        NodeId.of(type.name(), event.subjectId()),
        event.name(),
        event.at(),
        event.version(),
        node);
  }

  /** What the caller may see of these; nothing at all where it may not read the type. */
  private static <A extends Aggregate> Optional<Map<String, Aggregate>> load(
      Function<Collection<String>, List<A>> from, Set<String> keys) {
    try {
      return Optional.of(
          from.apply(keys).stream().collect(Collectors.toMap(Aggregate::id, entity -> entity)));
    } catch (AccessDenied hidden) {
      return Optional.empty();
    }
  }

  private Optional<NodeType<?>> type(SequencedEvent event) {
    return types.ofCollection(event.event().collection());
  }
}
