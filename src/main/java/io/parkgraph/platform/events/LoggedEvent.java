package io.parkgraph.platform.events;

import java.time.Instant;
import java.util.List;
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
    List<FieldChange> changes) {

  /** Copies its list. */
  public LoggedEvent {
    changes = List.copyOf(changes);
  }
}
