package io.parkgraph.member.development;

import io.parkgraph.organization.voting.Ballot;
import io.parkgraph.organization.voting.VoteRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A vote that the branch meeting held, won or lost. Who voted how is secret and never stored.
 *
 * @param step on which step it voted
 * @param on the day of the meeting
 * @param present the ids of the full members who were present
 * @param ballot how many were due and present, and the counts
 * @param at when it was recorded
 * @param by the name of who recorded it
 */
public record BranchVote(
    DevelopmentStep step,
    LocalDate on,
    List<String> present,
    Ballot ballot,
    Instant at,
    String by) {

  /** Copies its list. */
  public BranchVote {
    present = List.copyOf(present);
  }

  /** Whether more than half of those due agreed. */
  public boolean carried() {
    return ballot.carried(VoteRule.RESOLUTION);
  }
}
