package io.parkgraph.member.transfer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step that a transfer went. Steps are only ever added: they are the transfer's own history,
 * since the event log tells of a person's parts only that they changed.
 *
 * @param action what was done
 * @param to the state after it
 * @param at when
 * @param by the name of who did it
 * @param reason why, where the step takes a reason
 */
public record TransferStep(
    TransferAction action, TransferState to, Instant at, String by, @Nullable String reason) {}
