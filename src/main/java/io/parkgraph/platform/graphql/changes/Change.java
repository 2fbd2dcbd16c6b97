package io.parkgraph.platform.graphql.changes;

import io.parkgraph.platform.command.Aggregate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of one entity, for a caller.
 *
 * @param token where the log stands after it
 * @param kind whether the entity is there for the caller
 * @param id the entity's global id
 * @param event what happened, in the past tense
 * @param at when
 * @param version the entity's version after it
 * @param node the entity as it is now; null for a tombstone
 */
record Change(
    String token,
    Kind kind,
    String id,
    String event,
    Instant at,
    long version,
    @Nullable Aggregate node) {

  /** Whether there is anything to see. */
  enum Kind {
    /** The entity is as {@code node} says. */
    UPSERT,
    /** The entity is gone, for this caller. */
    TOMBSTONE
  }
}
