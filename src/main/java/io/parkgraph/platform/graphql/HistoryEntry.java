package io.parkgraph.platform.graphql;

import io.parkgraph.platform.events.FieldChange;
import io.parkgraph.platform.events.LoggedEvent;
import java.time.Instant;
import java.util.List;
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

  /** The entries of what the log holds, in its order. */
  public static List<HistoryEntry> of(List<LoggedEvent> events) {
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
