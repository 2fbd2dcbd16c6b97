package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a monthly record says. Revisions are only ever added.
 *
 * @param number 1 for the first, without gaps
 * @param amount the amount in yuan
 * @param state the record's state by this revision
 * @param reason why, for a correction, a withdrawal or a restoration
 * @param at when
 * @param by the name of who did it
 */
public record Revision(
    int number,
    Money amount,
    MetricRecordState state,
    @Nullable String reason,
    Instant at,
    String by) {}
