package io.parkgraph.member.development;

import io.parkgraph.organization.voting.Ballot;
import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteRefusal;
import io.parkgraph.organization.voting.VoteRule;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the next step of a development.
 *
 * @param development as it is
 * @param branch who votes in the branch: those who may be named
 * @param today the present day in the park
 * @param stamp who records it, and when
 */
record Steps(Development development, Electorate branch, LocalDate today, Stamp stamp) {

  private static final int MENTORS = 2;
  private static final int INTRODUCERS = 2;

  static Decision<Development> begin(@Nullable String on, LocalDate today, Stamp stamp) {
    var checks = new InputChecks();
    var day = new StepDates(LocalDate.MIN, today).read(checks, on);
    return day.isEmpty()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            new Development(
                List.of(record(DevelopmentStep.APPLICATION, day.get(), List.of(), stamp)),
                List.of(),
                null,
                null,
                List.of()),
            DomainEvent.of("DevelopmentBegun"));
  }

  Decision<Development> take(StepInput input) {
    DevelopmentStep step = input.step();
    if (step == null) {
      return Decision.refuse(Refusal.of(CommonRefusal.REQUIRED, "step"));
    }
    var refusal = refusal(step);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    if (step.takes() == DevelopmentStep.Takes.VOTE) {
      return Decision.refuse(Refusal.of(DevelopmentRefusal.VOTE_NEEDED, "step"));
    }
    var checks = new InputChecks();
    var day = day(checks, step, input.on());
    List<String> people = people(checks, step, input.people());
    return checks.failed()
        ? Decision.refuse(checks.refusals())
        : Decision.accept(
            development.with(record(step, day.orElseThrow(), people, stamp)),
            DomainEvent.of("DevelopmentStepTaken"));
  }

  Decision<Development> vote(DevelopmentStep step, VoteInput input) {
    var refusal = refusal(step);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    var checks = new InputChecks();
    var day = day(checks, step, input.on());
    var ballot = Ballot.read(checks, input.vote(), branch);
    ballot
        .flatMap(held -> held.refusal(VoteRule.RESOLUTION))
        .filter(missed -> missed.code() == VoteRefusal.QUORUM_NOT_MET)
        .ifPresent(checks::refuse);
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    List<String> present = Optional.ofNullable(input.vote().present()).orElse(List.of());
    return decided(
        new BranchVote(
            step,
            day.orElseThrow(),
            present.stream().distinct().toList(),
            ballot.orElseThrow(),
            stamp.at(),
            stamp.by()));
  }

  private Decision<Development> decided(BranchVote vote) {
    Development voted = development.with(vote);
    return vote.carried()
        ? Decision.accept(
            voted.with(record(vote.step(), vote.on(), List.of(), stamp)),
            DomainEvent.of("DevelopmentVoteCarried"))
        : Decision.accept(voted, DomainEvent.of("DevelopmentVoteLost"));
  }

  private Optional<Refusal> refusal(DevelopmentStep step) {
    return DevelopmentWorkflow.TABLE
        .refusal(development, development.state(), DevelopmentAction.of(step))
        .map(refused -> refused.at("step"));
  }

  private Optional<LocalDate> day(InputChecks checks, DevelopmentStep step, @Nullable String on) {
    return new StepDates(development.last().on(), today)
        .read(checks, on)
        .flatMap(day ->
            StepDates.from(
                checks, day, Earliest.of(development).day(step), Earliest.otherwise(step)));
  }

  private List<String> people(
      InputChecks checks, DevelopmentStep step, @Nullable List<String> named) {
    List<String> people = named == null ? List.of() : named.stream().distinct().toList();
    var wrong =
        switch (step.takes()) {
          case MENTORS ->
              people.isEmpty() || people.size() > MENTORS
                  ? DevelopmentRefusal.MENTORS_ONE_OR_TWO
                  : null;
          case INTRODUCERS ->
              people.size() == INTRODUCERS ? null : DevelopmentRefusal.INTRODUCERS_TWO;
          case DATE, VOTE -> people.isEmpty() ? null : CommonRefusal.INVALID;
        };
    if (wrong != null) {
      checks.refuse(Refusal.of(wrong, "people"));
    } else if (!branch.due().containsAll(people)) {
      checks.refuse(Refusal.of(DevelopmentRefusal.NOT_A_FULL_MEMBER, "people"));
    }
    return people;
  }

  private static StepRecord record(
      DevelopmentStep step, LocalDate on, List<String> people, Stamp stamp) {
    return new StepRecord(step, on, people, stamp.at(), stamp.by());
  }
}
