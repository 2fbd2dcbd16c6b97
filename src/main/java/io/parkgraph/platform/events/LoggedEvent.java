package io.parkgraph.platform.events;

import io.parkgraph.platform.security.Place;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the event log: who did what to which entity, when, and why.
 *
 * @param id unique and stable: {@code <collection>|<entity>:<version>:<n>}
 * @param collection where the entity is stored
 * @param subjectId the entity's key there
 * @param name what happened, in the past tense
 * @param at when it was written
 * @param callerId who did it, as {@code Caller.id}
 * @param callerName who did it, as people read it
 * @param reason the stated reason, where the rule asks for one
 * @param version the entity's version after it
 * @param places where the entity belonged before it and belonged after it
 * @param changes the fields that changed
 */
public record LoggedEvent(
    String id,
    String collection,
    String subjectId,
    String name,
    Instant at,
    String callerId,
    String callerName,
    @Nullable String reason,
    long version,
    Set<Place> places,
    List<FieldChange> changes) {

  /** Copies its set and its list. */
  public LoggedEvent {
    places = Set.copyOf(places);
    changes = List.copyOf(changes);
  }

  /** Which event of its write it is, from 1: the end of its id. */
  public int ordinal() {
    return Integer.parseInt(id.substring(id.lastIndexOf(':') + 1));
  }
}
