package io.parkgraph.platform.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events the audit looks for; what is null does not narrow it.
 *
 * @param by the name of who did it, as the log has it
 * @param collection where the entity is stored
 * @param subjectId the entity's key there; needs the collection
 * @param event what happened, such as {@code MetricRecordPublished}
 * @param from the first moment that counts
 * @param until the first moment that does not count any more
 */
public record AuditFilter(
    @Nullable String by,
    @Nullable String collection,
    @Nullable String subjectId,
    @Nullable String event,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** All events. */
  public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);
}
