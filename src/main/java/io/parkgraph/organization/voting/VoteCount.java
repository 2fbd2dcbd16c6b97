package io.parkgraph.organization.voting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A vote as it comes in: those present by their ids, and the counts of the secret ballot. How many
 * are due is not among it: the roll says that.
 *
 * @param present the ids of the people who are present and vote
 * @param ayes how many agree 赞成
 * @param noes how many do not 反对
 * @param abstentions how many abstain 弃权
 */
public record VoteCount(
    @Nullable List<String> present,
    @Nullable Integer ayes,
    @Nullable Integer noes,
    @Nullable Integer abstentions) {}
