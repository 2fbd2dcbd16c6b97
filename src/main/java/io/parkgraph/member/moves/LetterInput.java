package io.parkgraph.member.moves;

import org.jspecify.annotations.Nullable;

/**
 * What a letter is to say, as it was typed.
 *
 * @param validUntil the last day on which it may be presented; null for 90 days from today
 * @param duesPaidTo the last month for which dues are paid
 * @param reason why there is to be another letter; null for the first
 */
public record LetterInput(
    @Nullable String validUntil, @Nullable String duesPaidTo, @Nullable String reason) {}
