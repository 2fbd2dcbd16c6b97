package io.parkgraph.member.development;

import io.parkgraph.organization.voting.VoteCount;
import org.jspecify.annotations.Nullable;

/**
 * A vote of the branch meeting as it comes in.
 *
 * @param on the day of the meeting, such as {@code 2021-09-30}
 * @param vote who was present, and the counts of the secret ballot
 */
public record VoteInput(@Nullable String on, VoteCount vote) {}
