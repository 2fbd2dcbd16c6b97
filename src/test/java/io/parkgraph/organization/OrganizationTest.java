package io.parkgraph.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrganizationTest {

  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Map<OrganizationKind, Integer> YEARS =
      Map.of(
          OrganizationKind.COMMITTEE, 5,
          OrganizationKind.GENERAL_BRANCH, 3,
          OrganizationKind.BRANCH, 3,
          OrganizationKind.JOINT_BRANCH, 3);
  private static final Dependents NOBODY = new Dependents(0, 0, 0, 0, 0);

  @Property
  void aBranchTakesThreeFullMembersAndOtherKindsAreNotCounted(
      @ForAll @IntRange(max = 10) int founders, @ForAll OrganizationKind kind) {
    Decision<Organization> decision = ProposeOrganization.decide(proposed(kind), founders);

    boolean refused = kind == OrganizationKind.BRANCH && founders < 3;
    assertThat(codes(decision)).isEqualTo(refused ? List.of("TOO_FEW_FULL_MEMBERS") : List.of());
  }

  @Test
  void whoLeftBeforeTheApprovalOrTheFoundingCountsNoMore() {
    Organization branch = proposed(OrganizationKind.BRANCH);
    assertThat(codes(branch.approve("示组〔2021〕1号", 2))).containsExactly("TOO_FEW_FULL_MEMBERS");

    Organization approved = next(branch.approve("示组〔2021〕1号", 3));
    assertThat(codes(approved.found(meeting("2021-10-08", 2, 2), electorate(2), TODAY)))
        .containsExactly("TOO_FEW_FULL_MEMBERS");
  }

  @Test
  void anApprovalHasANumber() {
    assertThat(codes(proposed(OrganizationKind.BRANCH).approve(" ", 3)))
        .containsExactly("REQUIRED");
  }

  @ParameterizedTest
  @CsvSource({"COMMITTEE, 5", "GENERAL_BRANCH, 3", "BRANCH, 3", "JOINT_BRANCH, 3"})
  void theFoundingElectsForATermThatDependsOnTheKind(OrganizationKind kind, int years) {
    Organization founded = founded(kind, "2019-11-18");

    assertThat(founded.foundedOn()).isEqualTo("2019-11-18");
    assertThat(founded.term())
        .isEqualTo(
            new Term(LocalDate.of(2019, 11, 18), LocalDate.of(2019, 11, 18).plusYears(years)));
  }

  @ParameterizedTest
  @EnumSource(names = {"GROUP", "PARTY_GROUP", "UNION", "YOUTH_LEAGUE", "WOMEN", "DEPARTMENT"})
  void whatIsNotElectedBeginsWithoutAVoteAndWithoutATerm(OrganizationKind kind) {
    Organization approved = next(proposed(kind).approve("示组〔2021〕1号", 0));
    Organization founded =
        next(
            approved.found(
                new HoldMeeting("2021-10-01", new VoteCount(null, null, null, null), null),
                electorate(0),
                TODAY));

    assertThat(founded.state()).isEqualTo(OrganizationState.ACTIVE);
    assertThat(founded.term()).isNull();
    assertThat(codes(founded.elect(meeting("2021-10-08", 1, 1), electorate(1), TODAY)))
        .containsExactly("NOT_ELECTED");
  }

  @Test
  void theCommitteeOfNovember2019FallsDueInNovember2024AndNotADayBefore() {
    Organization committee = founded(OrganizationKind.COMMITTEE, "2019-11-18");

    assertThat(codes(committee.fallDue(LocalDate.of(2024, 11, 17))))
        .containsExactly("TERM_NOT_OVER");
    assertThat(committee.termDue(LocalDate.of(2024, 11, 17))).isFalse();
    assertThat(committee.termDue(LocalDate.of(2024, 11, 18))).isTrue();
    assertThat(next(committee.fallDue(LocalDate.of(2024, 11, 18))).state())
        .isEqualTo(OrganizationState.TERM_DUE);
  }

  @Property
  void aTermIsOverOnItsLastDayAndNotADayBefore(
      @ForAll OrganizationKind kind, @ForAll("foundingDays") LocalDate day) {
    Organization founded = founded(kind, day.toString());
    Integer years = YEARS.get(kind);
    if (years == null) {
      assertThat(founded.termDue(day.plusYears(100))).isFalse();
      assertThat(codes(founded.fallDue(day.plusYears(100)))).containsExactly("NOT_ELECTED");
      return;
    }
    LocalDate due = day.plusYears(years);
    assertThat(founded.termDue(due.minusDays(1))).isFalse();
    assertThat(codes(founded.fallDue(due.minusDays(1)))).containsExactly("TERM_NOT_OVER");
    assertThat(founded.termDue(due)).isTrue();
    assertThat(next(founded.fallDue(due)).state()).isEqualTo(OrganizationState.TERM_DUE);
  }

  @Provide
  Arbitrary<LocalDate> foundingDays() {
    return Arbitraries.oneOf(
        Arbitraries.of(2000, 2004, 2012, 2016, 2020).map(year -> LocalDate.of(year, 2, 29)),
        Arbitraries.longs()
            .between(LocalDate.of(2000, 1, 1).toEpochDay(), TODAY.toEpochDay())
            .map(LocalDate::ofEpochDay));
  }

  @Test
  void anElectionBeginsANewTerm() {
    Organization due = next(founded(OrganizationKind.BRANCH, "2018-10-01").fallDue(TODAY));

    Organization elected = next(due.elect(meeting("2021-10-07", 8, 5), electorate(10), TODAY));

    assertThat(elected.state()).isEqualTo(OrganizationState.ACTIVE);
    assertThat(elected.term()).isEqualTo(Term.from(LocalDate.of(2021, 10, 7), three()));
    assertThat(elected.foundedOn()).isEqualTo("2018-10-01");
    assertThat(elected.votes()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-10-07, 7, 7, QUORUM_NOT_MET",
    "2021-10-07, 8, 4, VOTE_NOT_CARRIED",
    "2021-10-09, 8, 8, DATE_IN_FUTURE",
    "2018-09-30, 8, 8, DATE_TOO_EARLY",
    "2021-02-30, 8, 8, DATE_INVALID"
  })
  void anElectionTakesAQuorumAMajorityAndADayThatCanBe(
      String day, int present, int ayes, String code) {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");

    assertThat(codes(branch.elect(meeting(day, present, ayes), electorate(10), TODAY)))
        .containsExactly(code);
  }

  @ParameterizedTest
  @CsvSource({
    "10, SECRETARY p0 DEPUTY p1 COMMITTEE_MEMBER p2, ",
    "10, SECRETARY p0 DEPUTY p1, COMMITTEE_SIZE_INVALID",
    "10, SECRETARY p0 DEPUTY p1 COMMITTEE_MEMBER p1, OFFICERS_INVALID",
    "10, DEPUTY p0 DEPUTY p1 COMMITTEE_MEMBER p2, OFFICERS_INVALID",
    "10, SECRETARY p0 SECRETARY p1 COMMITTEE_MEMBER p2, OFFICERS_INVALID",
    "10, SECRETARY p0 DEPUTY p1 COMMITTEE_MEMBER stranger, NOT_A_MEMBER",
    "7, SECRETARY p0 DEPUTY p1 COMMITTEE_MEMBER p2, ",
    "6, SECRETARY p0 DEPUTY p1 COMMITTEE_MEMBER p2, TOO_FEW_FOR_COMMITTEE",
    "6, SECRETARY p0 DEPUTY p1, ",
    "6, SECRETARY p0, ",
    "6, SECRETARY p0 DEPUTY p1 DEPUTY p2, TOO_FEW_FOR_COMMITTEE"
  })
  void aBranchElectsACommitteeFromSevenFullMembersOn(
      int due, String elected, @Nullable String code) {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");
    List<Officer> officers = officers(elected);
    HoldMeeting meeting = meeting("2021-10-07", due, due);

    Decision<Organization> decision =
        branch.elect(
            new HoldMeeting(meeting.heldOn(), meeting.vote(), officers), electorate(due), TODAY);

    assertThat(codes(decision)).isEqualTo(code == null ? List.of() : List.of(code));
    if (code == null) {
      assertThat(Officers.of(next(decision))).isEqualTo(officers);
    }
  }

  @Test
  void whoWasElectedIsSaidUntilTheNextElectionLeavesItUnsaid() {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");
    List<Officer> officers = officers("SECRETARY p0");
    HoldMeeting meeting = meeting("2020-10-07", 3, 3);
    HoldMeeting saying = new HoldMeeting(meeting.heldOn(), meeting.vote(), officers);
    Organization said = next(branch.elect(saying, electorate(3), TODAY));
    Organization unsaid = next(said.elect(meeting("2021-10-07", 3, 3), electorate(3), TODAY));

    assertThat(Officers.of(branch)).isEmpty();
    assertThat(Officers.of(said)).isEqualTo(officers);
    assertThat(Officers.of(unsaid)).isEmpty();
    assertThat(Officers.of(next(said.dissolve("合并", NOBODY, TODAY)))).isEmpty();
  }

  private static List<Officer> officers(String elected) {
    String[] words = elected.split(" ");
    return IntStream.range(0, words.length / 2)
        .mapToObj(i -> new Officer(words[2 * i + 1], OfficerPost.valueOf(words[2 * i])))
        .toList();
  }

  @Test
  void aProbationaryMemberDoesNotVote() {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");
    Electorate electorate = Electorate.of(people(3), Set.of("probationary"));
    VoteCount vote = new VoteCount(List.of("p0", "p1", "p2", "probationary"), 4, 0, 0);

    assertThat(codes(branch.elect(new HoldMeeting("2021-10-07", vote, null), electorate, TODAY)))
        .containsExactly("PROBATIONARY_CANNOT_VOTE");
  }

  @Test
  void nothingIsDissolvedThatMembersOrOrganizationsHangOn() {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");

    assertThat(codes(branch.dissolve("合并", new Dependents(2, 1, 1, 1, 1), TODAY)))
        .containsExactly("HAS_MEMBERS");
    assertThat(codes(branch.dissolve("合并", new Dependents(0, 1, 1, 1, 1), TODAY)))
        .containsExactly("HOSTS_MEMBERS");
    assertThat(codes(branch.dissolve("合并", new Dependents(0, 0, 1, 1, 1), TODAY)))
        .containsExactly("EXPECTS_MEMBERS");
    assertThat(codes(branch.dissolve("合并", new Dependents(0, 0, 0, 1, 1), TODAY)))
        .containsExactly("HAS_LINKAGES");
    assertThat(codes(branch.dissolve("合并", new Dependents(0, 0, 0, 0, 1), TODAY)))
        .containsExactly("HAS_CHILDREN");
    assertThat(codes(branch.dissolve("", NOBODY, TODAY))).containsExactly("REASON_REQUIRED");
    Organization dissolved = next(branch.dissolve("合并", NOBODY, TODAY));
    assertThat(dissolved.state()).isEqualTo(OrganizationState.DISSOLVED);
    assertThat(dissolved.dissolvedOn()).isEqualTo(TODAY);
    Organization never = next(proposed(OrganizationKind.UNION).dissolve("不再成立", NOBODY, TODAY));
    assertThat(never.dissolvedOn()).isNull();
  }

  @Test
  void whatItStoodUnderBeforeStaysKnownWithItsDays() {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");
    LocalDate founded = LocalDate.of(2018, 10, 1);
    LocalDate moved = LocalDate.of(2020, 3, 2);

    Organization once = placed(branch, "q", "t", moved);
    Organization again = placed(placed(once, "r", "t", TODAY), "s", null, TODAY);

    assertThat(once.pastParents())
        .containsExactly(
            new PastParent(Axis.SECTOR, "p", founded, moved),
            new PastParent(Axis.TERRITORY, null, founded, moved));
    assertThat(again.pastParents().subList(2, 4))
        .as("what stood for no day is not kept")
        .containsExactly(
            new PastParent(Axis.SECTOR, "q", moved, TODAY),
            new PastParent(Axis.TERRITORY, "t", moved, TODAY));
    assertThat(Axis.SECTOR.since(again)).isEqualTo(TODAY);
    assertThat(Axis.SECTOR.since(branch)).isEqualTo(founded);
    assertThat(placed(proposed(OrganizationKind.BRANCH), "q", null, TODAY).pastParents())
        .as("what is not founded stood nowhere")
        .isEmpty();
  }

  @Test
  void onlyTheLastPastParentsAreKept() {
    Organization branch = founded(OrganizationKind.BRANCH, "2018-10-01");
    for (int day = 0; day < PastParent.MOST + 5; day++) {
      branch = placed(branch, "p" + day, null, TODAY.plusDays(day));
    }

    assertThat(branch.pastParents()).hasSize(PastParent.MOST);
    assertThat(branch.pastParents().getLast().until()).isEqualTo(Axis.SECTOR.since(branch));
  }

  private static Organization placed(
      Organization organization, String parent, @Nullable String territory, LocalDate day) {
    Organization changed =
        new UpdateOrganization("示例组织", parent, territory, null).applied(organization, "示例组织", day);
    return next(organization.update(changed));
  }

  private static Period three() {
    return Period.ofYears(3);
  }

  private static Organization founded(OrganizationKind kind, String day) {
    Organization approved = next(proposed(kind).approve("示组〔2018〕1号", 3));
    return next(approved.found(meeting(day, 3, 3), electorate(3), TODAY));
  }

  private static Organization proposed(OrganizationKind kind) {
    return new ProposeOrganization("示例组织", kind, "p", null, null, null)
        .organization("o", "示例组织", kind, null);
  }

  private static HoldMeeting meeting(String day, int present, int ayes) {
    VoteCount vote = new VoteCount(List.copyOf(people(present)), ayes, present - ayes, 0);
    return new HoldMeeting(day, vote, null);
  }

  private static Electorate electorate(int due) {
    return Electorate.of(people(due), Set.of());
  }

  private static Set<String> people(int number) {
    return IntStream.range(0, number).mapToObj(i -> "p" + i).collect(Collectors.toSet());
  }

  private static Organization next(Decision<Organization> decision) {
    return ((Decision.Accepted<Organization>) decision).next();
  }

  private static List<String> codes(Decision<Organization> decision) {
    return decision instanceof Decision.Refused<Organization>(List<Refusal> refusals)
        ? refusals.stream().map(refusal -> refusal.code().name()).toList()
        : List.of();
  }
}
