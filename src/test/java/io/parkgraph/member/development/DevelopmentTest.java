package io.parkgraph.member.development;

import static io.parkgraph.member.development.Developing.APPLIED;
import static io.parkgraph.member.development.Developing.BRANCH;
import static io.parkgraph.member.development.Developing.STAMP;
import static io.parkgraph.member.development.Developing.TODAY;
import static io.parkgraph.member.development.Developing.codes;
import static io.parkgraph.member.development.Developing.next;
import static io.parkgraph.member.development.Developing.take;
import static io.parkgraph.member.development.Developing.upTo;
import static io.parkgraph.member.development.DevelopmentStep.ACTIVIST_CHOSEN;
import static io.parkgraph.member.development.DevelopmentStep.ADMISSION_VOTE;
import static io.parkgraph.member.development.DevelopmentStep.APPLICATION;
import static io.parkgraph.member.development.DevelopmentStep.APPLICATION_FORM;
import static io.parkgraph.member.development.DevelopmentStep.ARCHIVED;
import static io.parkgraph.member.development.DevelopmentStep.CANDIDATE_CHOSEN;
import static io.parkgraph.member.development.DevelopmentStep.FULL_STATUS_REQUESTED;
import static io.parkgraph.member.development.DevelopmentStep.FULL_STATUS_VOTE;
import static io.parkgraph.member.development.DevelopmentStep.INTRODUCERS_NAMED;
import static io.parkgraph.member.development.DevelopmentStep.MENTORS_NAMED;
import static io.parkgraph.member.development.DevelopmentStep.OATH;
import static io.parkgraph.member.development.DevelopmentStep.TALK;
import static io.parkgraph.member.development.DevelopmentStep.TRAINING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class DevelopmentTest {

  @Test
  void thereAre25StepsInFiveStages() {
    assertThat(DevelopmentStep.values()).hasSize(25);
    assertThat(Arrays.stream(DevelopmentStage.values()).map(stage -> stage.steps().size()))
        .containsExactly(2, 4, 5, 7, 7);
    assertThat(ARCHIVED.number()).isEqualTo(25);
    assertThat(ADMISSION_VOTE.number()).isEqualTo(15);
  }

  @Test
  void allStepsInTheirOrderMakeAFullMember() {
    Development whole = upTo(ARCHIVED);
    assertThat(whole.steps())
        .extracting(StepRecord::step)
        .containsExactly(DevelopmentStep.values());
    assertThat(whole.goesOn()).isFalse();
    assertThat(whole.stage()).isEqualTo(DevelopmentStage.PROBATION);
  }

  @Property
  void aStepIsNotBeforeTheLastOneAndNotAfterToday(
      @ForAll @IntRange(min = -40, max = 4000) int days) {
    LocalDate on = APPLIED.plusDays(days);
    List<String> wrong = codes(take(upTo(APPLICATION), TALK, on));
    if (days < 0) {
      assertThat(wrong).containsExactly("DATE_BEFORE_LAST_STEP@on");
    } else if (on.isAfter(TODAY)) {
      assertThat(wrong).containsExactly("DATE_IN_FUTURE@on");
    } else {
      assertThat(wrong).isEmpty();
    }
  }

  @Property
  void anActivistBecomesACandidateAfterAYearAndNotADayEarlier(
      @ForAll @IntRange(min = 0, max = 1000) int daysAfterApplying,
      @ForAll @IntRange(min = -400, max = 400) int days) {
    LocalDate chosen = APPLIED.plusDays(daysAfterApplying);
    LocalDate on = chosen.plusYears(1).plusDays(days);
    List<String> wrong = codes(take(trained(chosen, chosen), CANDIDATE_CHOSEN, on));
    if (on.isBefore(chosen)) {
      assertThat(wrong).containsExactly("DATE_BEFORE_LAST_STEP@on");
    } else if (days < 0) {
      assertThat(wrong).containsExactly("ACTIVIST_UNDER_A_YEAR@on");
    } else {
      assertThat(wrong).isEmpty();
    }
  }

  @Test
  void whoWasChosenOnALeapDayIsACandidateFromTheLastOfFebruary() {
    Development activist = trained(LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 1));
    assertThat(activist.nextFrom()).contains(LocalDate.of(2021, 2, 28));
  }

  @Test
  void thereAreTwoIntroducersAndBothAreFullMembersOfTheBranch() {
    assertThat(introducedBy("m1")).containsExactly("INTRODUCERS_TWO@people");
    assertThat(introducedBy("m1", "m1")).containsExactly("INTRODUCERS_TWO@people");
    assertThat(introducedBy("m1", "m2", "m3")).containsExactly("INTRODUCERS_TWO@people");
    assertThat(introducedBy("m1", "p")).containsExactly("NOT_A_FULL_MEMBER@people");
    assertThat(introducedBy("m1", "elsewhere")).containsExactly("NOT_A_FULL_MEMBER@people");
    assertThat(introducedBy("m1", "m2")).isEmpty();
    assertThat(upTo(INTRODUCERS_NAMED).last().people()).containsExactly("m1", "m2");
  }

  @Test
  void oneOrTwoMentorsAreNamedAndNobodyWhereNobodyIsToBe() {
    Development before = upTo(DevelopmentStep.ACTIVIST_FILED);
    LocalDate on = before.last().on();
    assertThat(codes(take(before, MENTORS_NAMED, on, List.of())))
        .containsExactly("MENTORS_ONE_OR_TWO@people");
    assertThat(codes(take(before, MENTORS_NAMED, on, List.of("m1", "m2", "m3"))))
        .containsExactly("MENTORS_ONE_OR_TWO@people");
    assertThat(codes(take(upTo(APPLICATION), TALK, APPLIED, List.of("m1"))))
        .containsExactly("INVALID@people");
  }

  @Test
  void whatIsMissingNoDayOutOfOrderOrAVoteIsRefusedByItsField() {
    assertThat(taken(APPLICATION, null, "2021-01-01")).containsExactly("REQUIRED@step");
    assertThat(taken(APPLICATION, TALK, "2021-02-30")).containsExactly("DATE_INVALID@on");
    assertThat(taken(APPLICATION, TALK, null)).containsExactly("REQUIRED@on");
    assertThat(taken(APPLICATION, OATH, "2021-02-20")).containsExactly("ACTION_NOT_ALLOWED@step");
    assertThat(taken(APPLICATION_FORM, ADMISSION_VOTE, "2026-01-01"))
        .containsExactly("VOTE_NEEDED@step");
  }

  @Property
  void fullStatusIsVotedOnWhenTheProbationIsOver(
      @ForAll @IntRange(min = 0, max = 24) int months,
      @ForAll @IntRange(min = -200, max = 200) int days) {
    Development asking = asking();
    boolean extended = months >= 6 && months <= 12;
    var decision = asking.extend(months, asking.last().on().toString(), "继续考察", TODAY, STAMP);
    assertThat(codes(decision))
        .isEqualTo(extended ? List.of() : List.of("EXTENSION_MONTHS@months"));
    Development probationary = extended ? next(decision) : asking;
    LocalDate ends = admittedOn(asking).plusMonths(12 + (extended ? months : 0));
    assertThat(probationary.nextFrom()).contains(ends);
    LocalDate on = ends.plusDays(days);
    List<String> wrong =
        on.isBefore(asking.last().on())
            ? List.of("DATE_BEFORE_LAST_STEP@on")
            : days < 0 ? List.of("PROBATION_NOT_OVER@on") : List.of();
    assertThat(codes(take(probationary, FULL_STATUS_VOTE, on))).isEqualTo(wrong);
  }

  @Test
  void aProbationIsProlongedOnce() {
    Development once = next(asking().extend(6, TODAY.toString(), "继续考察", TODAY, STAMP));
    assertThat(codes(once.extend(6, TODAY.toString(), "再次延长", TODAY, STAMP)))
        .containsExactly("PROBATION_EXTENDED_BEFORE@id");
  }

  @Test
  void anEndTakesAReasonAndWhoEndedIt() {
    Development activist = upTo(TRAINING);
    assertThat(codes(activist.end(null, "", " ", TODAY, STAMP)))
        .containsExactly("REQUIRED@kind", "REQUIRED@on", "REASON_REQUIRED@reason");
    Development ended =
        next(activist.end(Ending.Kind.WITHDRAWN, TODAY.toString(), "本人撤回", TODAY, STAMP));
    assertThat(ended.next()).isEmpty();
    assertThat(ended.state()).isEqualTo(DevelopmentState.ENDED);
  }

  private static List<String> introducedBy(String... people) {
    Development before = upTo(DevelopmentStep.CANDIDATE_FILED);
    return codes(take(before, INTRODUCERS_NAMED, before.last().on(), List.of(people)));
  }

  private static List<String> taken(DevelopmentStep last, DevelopmentStep step, String on) {
    return codes(upTo(last).take(new StepInput(step, on, null), BRANCH, TODAY, STAMP));
  }

  /** Trained, having been chosen on one day and done the rest on another. */
  private static Development trained(LocalDate chosen, LocalDate rest) {
    Development activist = next(take(upTo(TALK), ACTIVIST_CHOSEN, chosen));
    while (activist.last().step() != TRAINING) {
      activist = next(take(activist, activist.next().orElseThrow(), rest));
    }
    return activist;
  }

  /** Everything on the day of the admission's vote, so that the probation is all that counts. */
  private static Development asking() {
    Development voted = upTo(ADMISSION_VOTE);
    while (voted.last().step() != FULL_STATUS_REQUESTED) {
      voted = next(take(voted, voted.next().orElseThrow(), admittedOn(voted)));
    }
    return voted;
  }

  private static LocalDate admittedOn(Development development) {
    return development.taken(ADMISSION_VOTE).orElseThrow().on();
  }
}
