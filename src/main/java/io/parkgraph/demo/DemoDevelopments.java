package io.parkgraph.demo;

import static io.parkgraph.demo.DemoDays.decided;

import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Probation;
import io.parkgraph.member.development.StepInput;
import io.parkgraph.member.development.VoteInput;
import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import java.time.LocalDate;
import java.util.List;

/** Ways to membership of any length, each step decided by the domain on its day. */
final class DemoDevelopments {

  /** How many days after the application each step is taken. */
  private static final List<Integer> DAYS =
      List.of(
          0, 20, 200, 210, 220, 400, 570, 580, 590, 620, 650, 680, 700, 710, 720, 730, 745, 750,
          760, 775, 950, 1080, 1090, 1110, 1120);

  private DemoDevelopments() {}

  /**
   * A development whose last step was taken so many days ago.
   *
   * @param steps how many steps, 1 to 25
   * @param voters the full members of the branch, at least three
   */
  static Development of(int steps, int daysAgo, List<String> voters, DemoDays days) {
    LocalDate applied = days.ago(daysAgo).minusDays(DAYS.get(steps - 1));
    var electorate = Electorate.of(voters, List.of());
    LocalDate today = days.today();
    Development development =
        decided(Development.begin(applied.toString(), today, DemoDays.stamp(applied)));
    for (DevelopmentStep step : List.of(DevelopmentStep.values()).subList(1, steps)) {
      LocalDate on = applied.plusDays(DAYS.get(step.ordinal()));
      development =
          step.takes() == DevelopmentStep.Takes.VOTE
              ? decided(
                  development.vote(step, vote(on, voters), electorate, today, DemoDays.stamp(on)))
              : decided(
                  development.take(input(step, on, voters), electorate, today, DemoDays.stamp(on)));
    }
    return development;
  }

  /** The status that follows from it. */
  static MembershipStatus status(Development development) {
    DevelopmentStep last = development.last().step();
    if (last.compareTo(DevelopmentStep.FULL_STATUS_APPROVED) >= 0) {
      return MembershipStatus.FULL;
    }
    if (last.compareTo(DevelopmentStep.ADMISSION_APPROVED) >= 0) {
      return MembershipStatus.PROBATIONARY;
    }
    return switch (last.stage()) {
      case APPLICATION -> MembershipStatus.APPLICANT;
      case ACTIVIST -> MembershipStatus.ACTIVIST;
      case CANDIDATE, ADMISSION, PROBATION -> MembershipStatus.CANDIDATE;
    };
  }

  /** The first day of that status. */
  static LocalDate since(Development development) {
    return switch (status(development)) {
      case ACTIVIST -> on(development, DevelopmentStep.ACTIVIST_CHOSEN);
      case CANDIDATE -> on(development, DevelopmentStep.CANDIDATE_CHOSEN);
      case PROBATIONARY -> on(development, DevelopmentStep.ADMISSION_VOTE);
      case FULL -> development.probation().map(Probation::endsOn).orElseThrow();
      default -> on(development, DevelopmentStep.APPLICATION);
    };
  }

  private static LocalDate on(Development development, DevelopmentStep step) {
    return development.taken(step).orElseThrow().on();
  }

  private static VoteInput vote(LocalDate on, List<String> voters) {
    return new VoteInput(on.toString(), new VoteCount(voters, voters.size() - 1, 0, 1));
  }

  private static StepInput input(DevelopmentStep step, LocalDate on, List<String> voters) {
    List<String> named =
        switch (step.takes()) {
          case MENTORS, INTRODUCERS -> voters.subList(0, 2);
          case DATE, VOTE -> List.of();
        };
    return new StepInput(step, on.toString(), named);
  }
}
