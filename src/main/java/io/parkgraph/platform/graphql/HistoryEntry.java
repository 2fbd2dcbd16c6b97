package io.parkgraph.platform.graphql;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.events.FieldChange;
import io.parkgraph.platform.events.LoggedEvent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An entry of an entity's history as the SDL shows it. */
public record HistoryEntry(
    String id,
    String event,
    Instant at,
    String by,
    @Nullable String reason,
    long version,
    List<FieldChange> changes) {

  /**
   * The entries of each entity of a level, which are read at once.
   *
   * @param histories reads what the log holds of the entities with these ids
   */
  public static <A extends Aggregate> Map<A, List<HistoryEntry>> ofEach(
      List<A> entities, Function<List<String>, Map<String, List<LoggedEvent>>> histories) {
    Map<String, List<LoggedEvent>> found =
        histories.apply(entities.stream().map(Aggregate::id).distinct().toList());
    Map<A, List<HistoryEntry>> entries = new HashMap<>();
    entities.forEach(entity -> entries.put(entity, of(found.getOrDefault(entity.id(), List.of()))));
    return entries;
  }

  private static List<HistoryEntry> of(List<LoggedEvent> events) {
    return events.stream()
        .map(event ->
            new HistoryEntry(
                event.id(),
                event.name(),
                event.at(),
                event.callerName(),
                event.reason(),
                event.version(),
                event.changes()))
        .toList();
  }
}
