package io.parkgraph.organization.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotTest {

  private static final Electorate THREE = Electorate.of(Set.of("a", "b", "c"), Set.of("p"));

  /** Ten due, six present, five ayes: half of those due is not more than half of them. */
  @ParameterizedTest
  @CsvSource({
    "10, 6, 5, QUORUM_MET, FAILS",
    "10, 6, 6, QUORUM_MET, CARRIED",
    "10, 5, 5, NO_QUORUM, FAILS",
    "9, 5, 5, QUORUM_MET, CARRIED",
    "9, 5, 4, QUORUM_MET, FAILS",
    "3, 2, 2, QUORUM_MET, CARRIED",
    "1, 1, 1, QUORUM_MET, CARRIED",
    "0, 0, 0, NO_QUORUM, FAILS"
  })
  void aResolutionIsMeasuredAgainstThoseDue(
      int due, int present, int ayes, String quorum, String result) {
    Ballot ballot = new Ballot(due, present, ayes, present - ayes, 0);

    assertThat(ballot.quorum(VoteRule.RESOLUTION)).isEqualTo(quorum.equals("QUORUM_MET"));
    assertThat(ballot.carried(VoteRule.RESOLUTION)).isEqualTo(result.equals("CARRIED"));
  }

  @ParameterizedTest
  @CsvSource({
    "10, 8, 5, CARRIED",
    "10, 8, 4, VOTE_NOT_CARRIED",
    "10, 7, 7, QUORUM_NOT_MET",
    "5, 4, 3, CARRIED",
    "5, 3, 3, QUORUM_NOT_MET",
    "6, 5, 3, CARRIED",
    "6, 4, 4, QUORUM_NOT_MET",
    "0, 0, 0, QUORUM_NOT_MET"
  })
  void anElectionTakesFourFifthsOfThoseDueAndHalfOfThosePresent(
      int due, int present, int ayes, String result) {
    Ballot ballot = new Ballot(due, present, ayes, present - ayes, 0);

    assertThat(ballot.refusal(VoteRule.ELECTION).map(refusal -> refusal.code().name()))
        .isEqualTo(result.equals("CARRIED") ? Optional.empty() : Optional.of(result));
  }

  @Property
  void whatIsCarriedHasMoreThanHalfOfThoseDue(
      @ForAll @IntRange(max = 200) int due,
      @ForAll @IntRange(max = 200) int present,
      @ForAll @IntRange(max = 200) int ayes) {
    int there = Math.min(due, present);
    int agreeing = Math.min(there, ayes);
    Ballot ballot = new Ballot(due, there, agreeing, 0, there - agreeing);

    assertThat(ballot.carried(VoteRule.RESOLUTION)).isEqualTo(agreeing > due - agreeing);
    assertThat(ballot.refusal(VoteRule.RESOLUTION).isEmpty())
        .isEqualTo(ballot.carried(VoteRule.RESOLUTION));
  }

  @Property
  void anElectionHasAtMostOneFifthAway(
      @ForAll @IntRange(min = 1, max = 500) int due, @ForAll @IntRange(max = 500) int present) {
    int there = Math.min(due, present);
    Ballot ballot = new Ballot(due, there, there, 0, 0);

    assertThat(ballot.quorum(VoteRule.ELECTION)).isEqualTo((due - there) * 5 <= due);
  }

  @Property
  void anAyeMoreNeverTurnsAResultDown(
      @ForAll @IntRange(min = 1, max = 100) int due,
      @ForAll @IntRange(min = 1, max = 100) int present,
      @ForAll @IntRange(max = 99) int ayes,
      @ForAll VoteRule rule) {
    int there = Math.min(due, present);
    int agreeing = Math.min(there - 1, ayes);
    boolean before = new Ballot(due, there, agreeing, 0, 0).carried(rule);

    assertThat(!before || new Ballot(due, there, agreeing + 1, 0, 0).carried(rule)).isTrue();
  }

  @Test
  void howManyAreDueComesFromTheRoll() {
    var checks = new InputChecks();

    assertThat(Ballot.read(checks, new VoteCount(List.of("a", "b", "a"), 2, 0, 0), THREE))
        .contains(new Ballot(3, 2, 2, 0, 0));
  }

  @Test
  void aProbationaryMemberAndAForeignOneCannotVote() {
    assertThat(codes(new VoteCount(List.of("a", "b", "p"), 3, 0, 0)))
        .containsExactly("PROBATIONARY_CANNOT_VOTE");
    assertThat(codes(new VoteCount(List.of("a", "b", "x"), 3, 0, 0)))
        .containsExactly("NOT_A_MEMBER");
  }

  @Test
  void countsAreGivenAndFitThosePresent() {
    assertThat(codes(new VoteCount(null, null, null, null)))
        .containsExactly("REQUIRED", "REQUIRED", "REQUIRED", "REQUIRED");
    assertThat(codes(new VoteCount(List.of("a"), -1, 0, 0))).containsExactly("INVALID");
    assertThat(codes(new VoteCount(List.of("a", "b"), 2, 1, 0)))
        .containsExactly("VOTES_EXCEED_PRESENT");
    assertThat(codes(new VoteCount(List.of("a"), Integer.MAX_VALUE, Integer.MAX_VALUE, 2)))
        .containsExactly("VOTES_EXCEED_PRESENT");
  }

  @Test
  void aBallotHasNoMoreVotesThanPeople() {
    assertThatThrownBy(() -> new Ballot(3, 2, 2, 1, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ballot(3, 4, 0, 0, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Ballot(3, 3, Integer.MAX_VALUE, Integer.MAX_VALUE, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> codes(VoteCount vote) {
    var checks = new InputChecks();
    assertThat(Ballot.read(checks, vote, THREE)).isEmpty();
    return checks.refusals().stream().map(Refusal::code).map(code -> code.name()).toList();
  }
}
