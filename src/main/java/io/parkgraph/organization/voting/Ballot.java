package io.parkgraph.organization.voting;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of a secret ballot 票决.
 *
 * @param due how many full members were due, by the roll
 * @param present how many of them were present
 * @param ayes how many agreed
 * @param noes how many did not
 * @param abstentions how many abstained
 */
public record Ballot(int due, int present, int ayes, int noes, int abstentions) {

  /** A ballot has no more votes than people present, and no more of them than are due. */
  public Ballot {
    if (ayes < 0 || noes < 0 || abstentions < 0 || present < 0 || present > due) {
      throw new IllegalArgumentException("no such ballot");
    }
    if ((long) ayes + noes + abstentions > present) {
      throw new IllegalArgumentException("more votes than people present");
    }
  }

  /**
   * Reads a vote; nothing where something is wrong, which the checks then say: somebody at {@code
   * present} who may not vote, a count that is missing, negative or too large.
   */
  public static Optional<Ballot> read(InputChecks checks, VoteCount vote, Electorate electorate) {
    var named = checks.required("present", vote.present());
    var ayes = count(checks, "ayes", vote.ayes());
    var noes = count(checks, "noes", vote.noes());
    var abstentions = count(checks, "abstentions", vote.abstentions());
    Set<String> present = new HashSet<>(named.orElse(List.of()));
    whoMayNot(present, electorate).ifPresent(checks::refuse);
    if (checks.failed()) {
      return Optional.empty();
    }
    long votes = (long) ayes.orElseThrow() + noes.orElseThrow() + abstentions.orElseThrow();
    if (votes > present.size()) {
      checks.refuse(Refusal.of(VoteRefusal.VOTES_EXCEED_PRESENT, "ayes", votes, present.size()));
      return Optional.empty();
    }
    return Optional.of(
        new Ballot(
            electorate.due().size(),
            present.size(),
            ayes.orElseThrow(),
            noes.orElseThrow(),
            abstentions.orElseThrow()));
  }

  /** Whether enough of those due were present to vote. */
  public boolean quorum(VoteRule rule) {
    return rule.quorum(due, present);
  }

  /** Whether it was carried: with a quorum, and with enough ayes. */
  public boolean carried(VoteRule rule) {
    return quorum(rule) && rule.carries(due, present, ayes);
  }

  /** Why it was not carried by a rule; nothing where it was. */
  public Optional<Refusal> refusal(VoteRule rule) {
    if (!quorum(rule)) {
      return Optional.of(Refusal.of(VoteRefusal.QUORUM_NOT_MET, "present", present, due));
    }
    int of = rule == VoteRule.RESOLUTION ? due : present;
    return carried(rule)
        ? Optional.empty()
        : Optional.of(Refusal.of(VoteRefusal.VOTE_NOT_CARRIED, "ayes", ayes, of));
  }

  private static Optional<Refusal> whoMayNot(Set<String> present, Electorate electorate) {
    if (present.stream().anyMatch(electorate.probationary()::contains)) {
      return Optional.of(Refusal.of(VoteRefusal.PROBATIONARY_CANNOT_VOTE, "present"));
    }
    return electorate.due().containsAll(present)
        ? Optional.empty()
        : Optional.of(Refusal.of(VoteRefusal.NOT_A_MEMBER, "present"));
  }

  private static Optional<Integer> count(
      InputChecks checks, String field, @Nullable Integer value) {
    var given = checks.required(field, value);
    if (given.isPresent() && given.get() < 0) {
      checks.refuse(Refusal.of(CommonRefusal.INVALID, field));
      return Optional.empty();
    }
    return given;
  }
}
