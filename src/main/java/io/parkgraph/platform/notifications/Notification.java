package io.parkgraph.platform.notifications;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event, told to one account.
 *
 * @param id unique: the event and the account
 * @param account whom it is told, as {@code Caller.id}
 * @param collection where the entity is stored that it happened to
 * @param subjectId the entity's key there
 * @param event what happened, in the past tense
 * @param at when
 * @param by who did it, as people read it
 * @param reason the stated reason
 * @param readAt when it was read; null until then
 */
public record Notification(
    String id,
    String account,
    String collection,
    String subjectId,
    String event,
    Instant at,
    String by,
    @Nullable String reason,
    @Nullable Instant readAt) {

  /** Whether it waits to be read. */
  public boolean unread() {
    return readAt == null;
  }
}
