package io.parkgraph.platform.events;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An entity as it was, put together from what the log says of each of its writes. Fields whose
 * values are not logged, since they are sensitive or keep their own history, are not among it.
 *
 * @param version the version that it had
 * @param since when that version was written
 * @param by who wrote it, as people read it
 * @param values the fields' texts by their paths
 */
public record PastState(long version, Instant since, String by, SortedMap<String, String> values) {

  /** Makes its map unmodifiable. */
  public PastState {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * The state at a moment; nothing if there was none yet.
   *
   * @param history all that happened to the entity, oldest first
   */
  public static Optional<PastState> at(List<LoggedEvent> history, Instant moment) {
    return of(history.stream().filter(event -> !event.at().isAfter(moment)).toList());
  }

  /**
   * The state in a version; nothing if there was no such version.
   *
   * @param history all that happened to the entity, oldest first
   */
  public static Optional<PastState> in(List<LoggedEvent> history, long version) {
    return of(history.stream().filter(event -> event.version() <= version).toList())
        .filter(state -> state.version() == version);
  }

  /** The text of a field; null where it was absent. */
  public @Nullable String value(String path) {
    return values.get(path);
  }

  private static Optional<PastState> of(List<LoggedEvent> events) {
    if (events.isEmpty()) {
      return Optional.empty();
    }
    var values = new TreeMap<String, String>();
    for (LoggedEvent event : events) {
      event.changes().forEach(change -> apply(change, values));
    }
    LoggedEvent last = events.getLast();
    return Optional.of(new PastState(last.version(), last.at(), last.callerName(), values));
  }

  private static void apply(FieldChange change, TreeMap<String, String> values) {
    if (change.after() == null) {
      values.remove(change.path());
    } else {
      values.put(change.path(), change.after());
    }
  }
}
