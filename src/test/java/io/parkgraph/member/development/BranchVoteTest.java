package io.parkgraph.member.development;

import static io.parkgraph.member.development.Developing.STAMP;
import static io.parkgraph.member.development.Developing.TODAY;
import static io.parkgraph.member.development.Developing.codes;
import static io.parkgraph.member.development.Developing.next;
import static io.parkgraph.member.development.Developing.present;
import static io.parkgraph.member.development.Developing.upTo;
import static io.parkgraph.member.development.Developing.votes;
import static io.parkgraph.member.development.DevelopmentStep.ADMISSION_VOTE;
import static io.parkgraph.member.development.DevelopmentStep.APPLICATION_FORM;
import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.Decision;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The votes on an admission, by domain.md section 4 and scenario 4. */
class BranchVoteTest {

  @Test
  void ofTenDueSixComeAndFiveAyesAreNotEnough() {
    Development lost = next(vote(10, votes(present(6), 5, 1)));
    assertThat(lost.last().step()).isEqualTo(APPLICATION_FORM);
    assertThat(lost.votes()).singleElement().returns(false, BranchVote::carried);
    var again = new VoteInput(TODAY.toString(), votes(present(6), 6, 0));
    Development won = next(lost.vote(ADMISSION_VOTE, again, Developing.BRANCH, TODAY, STAMP));
    assertThat(won.last().step()).isEqualTo(ADMISSION_VOTE);
    assertThat(won.votes()).extracting(BranchVote::carried).containsExactly(false, true);
  }

  @Test
  void halfOfThoseDueAreNoQuorum() {
    assertThat(codes(vote(10, votes(present(5), 5, 0)))).containsExactly("QUORUM_NOT_MET@present");
  }

  @Test
  void aProbationaryVoteIsRejectedAndOneFromOutsideToo() {
    assertThat(codes(vote(10, votes(List.of("m0", "m1", "m2", "m3", "m4", "m5", "p"), 6, 0))))
        .containsExactly("PROBATIONARY_CANNOT_VOTE@present");
    assertThat(codes(vote(10, votes(List.of("m0", "m1", "m2", "m3", "m4", "m5", "x"), 6, 0))))
        .containsExactly("NOT_A_MEMBER@present");
  }

  @Test
  void whoIsNamedTwiceIsPresentOnce() {
    List<String> named = List.of("m0", "m0", "m1", "m2", "m3", "m4", "m5");
    Development voted = next(vote(10, votes(named, 6, 0)));
    assertThat(voted.votes().getFirst().ballot().present()).isEqualTo(6);
    assertThat(voted.votes().getFirst().present()).hasSize(6);
    assertThat(codes(vote(10, votes(named, 7, 0)))).containsExactly("VOTES_EXCEED_PRESENT@ayes");
  }

  @Property
  void moreThanHalfOfThoseDueComeAndAgreeOrNothingIsCarried(
      @ForAll @IntRange(min = 1, max = 60) int due,
      @ForAll @IntRange(min = 0, max = 60) int coming,
      @ForAll @IntRange(min = 0, max = 60) int ayes) {
    Assume.that(coming <= due && ayes <= coming);
    var decision = vote(due, new VoteCount(present(coming), ayes, coming - ayes, 0));
    if (coming * 2 <= due) {
      assertThat(codes(decision)).containsExactly("QUORUM_NOT_MET@present");
      return;
    }
    boolean carried = ayes * 2 > due;
    Development voted = next(decision);
    assertThat(voted.votes().getLast().carried()).isEqualTo(carried);
    assertThat(voted.last().step()).isEqualTo(carried ? ADMISSION_VOTE : APPLICATION_FORM);
  }

  private static Decision<Development> vote(int due, VoteCount count) {
    Set<String> members =
        IntStream.range(0, due).mapToObj(i -> "m" + i).collect(Collectors.toSet());
    return upTo(APPLICATION_FORM)
        .vote(
            ADMISSION_VOTE,
            new VoteInput(TODAY.toString(), count),
            new Electorate(members, Set.of("p")),
            TODAY,
            STAMP);
  }
}
