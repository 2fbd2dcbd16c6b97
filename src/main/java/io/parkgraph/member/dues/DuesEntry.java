package io.parkgraph.member.dues;

import io.parkgraph.platform.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a record of dues said at a time; entries are only ever added.
 *
 * @param amount how much was paid
 * @param paidOn on which day
 * @param state whether it counts
 * @param reason why, for a correction and for what was entered by mistake
 * @param at when it was entered
 * @param by the name of who entered it
 */
public record DuesEntry(
    Money amount,
    LocalDate paidOn,
    DuesState state,
    @Nullable String reason,
    Instant at,
    String by) {}
