package io.parkgraph.platform.ui.form;

import io.parkgraph.platform.events.LoggedEvent;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Who changed which field of something since a version that a person saw.
 *
 * @param <S> what is stored
 */
@FunctionalInterface
public interface Authorship<S> extends Serializable {

  /** What was changed since, oldest first. */
  List<Change> since(S base);

  /**
   * One field that was changed.
   *
   * @param field the field's path
   * @param by by whom, as people read it
   * @param at when
   */
  record Change(String field, String by, Instant at) {}

  /** Reads a history: what its events after a version changed. */
  static List<Change> after(long version, List<LoggedEvent> history) {
    return history.stream()
        .filter(event -> event.version() > version)
        .flatMap(event ->
            event.changes().stream()
                .map(change -> new Change(change.path(), event.callerName(), event.at())))
        .toList();
  }
}
