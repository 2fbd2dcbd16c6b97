package io.parkgraph.member;

import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentAction;
import io.parkgraph.member.development.DevelopmentRefusal;
import io.parkgraph.member.development.DevelopmentState;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.DevelopmentWorkflow;
import io.parkgraph.member.development.Ending;
import io.parkgraph.member.development.StepInput;
import io.parkgraph.member.development.VoteInput;
import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The steps of development 发展党员. A step and the status that follows from it are one write. Each
 * throws {@link io.parkgraph.platform.security.AccessDenied} if the caller lacks the scope of the
 * workflow's row, and knows people at the caller's places only.
 */
@Service
public class DevelopmentService {

  private final PersonDirectory people;
  private final PersonRepository persons;
  private final Commands commands;
  private final Clock clock;

  DevelopmentService(
      PersonDirectory people, PersonRepository persons, Commands commands, Clock clock) {
    this.people = people;
    this.persons = persons;
    this.commands = commands;
    this.clock = clock;
  }

  /**
   * Takes the next step, where it is the branch's and no vote; takes {@code development:record}.
   */
  public Outcome<Person> take(String personId, StepInput input, WriteConditions conditions) {
    return take("recordDevelopmentStep", Scope.DEVELOPMENT_RECORD, personId, input, conditions);
  }

  /** Takes the next step, where it is the committee's; takes {@code development:approve}. */
  public Outcome<Person> approve(String personId, StepInput input, WriteConditions conditions) {
    return take("approveDevelopmentStep", Scope.DEVELOPMENT_APPROVE, personId, input, conditions);
  }

  /** Records the vote on an admission, won or lost. */
  public Outcome<Person> voteOnAdmission(
      String personId, VoteInput input, WriteConditions conditions) {
    return vote("recordAdmissionVote", DevelopmentStep.ADMISSION_VOTE, personId, input, conditions);
  }

  /** Records the vote on full status, won or lost. */
  public Outcome<Person> voteOnFullStatus(
      String personId, VoteInput input, WriteConditions conditions) {
    return vote(
        "recordFullStatusVote", DevelopmentStep.FULL_STATUS_VOTE, personId, input, conditions);
  }

  /** Prolongs the probation, once, by 6 to 12 months. */
  public Outcome<Person> extend(
      String personId,
      @Nullable Integer months,
      @Nullable String on,
      @Nullable String reason,
      WriteConditions conditions) {
    return change(
        "extendProbation",
        personId,
        DevelopmentAction.EXTEND_PROBATION,
        Arrays.asList(months, on, reason),
        conditions,
        person ->
            decide(person, going -> going.extend(months, on, reason, today(), commands.stamp())));
  }

  /** Ends a development before full membership. */
  public Outcome<Person> end(
      String personId,
      Ending.@Nullable Kind kind,
      @Nullable String on,
      @Nullable String reason,
      WriteConditions conditions) {
    return change(
        "endDevelopment",
        personId,
        DevelopmentAction.END,
        Arrays.asList(kind, on, reason),
        conditions,
        person -> decide(person, going -> going.end(kind, on, reason, today(), commands.stamp())));
  }

  private Outcome<Person> take(
      String useCase, Scope body, String personId, StepInput input, WriteConditions conditions) {
    DevelopmentStep step = input.step();
    return commands.run(
        Command.<Person>change(
                persons.documents(),
                useCase,
                any -> body,
                personId,
                input,
                conditions,
                person ->
                    step != null && DevelopmentWorkflow.scope(step) != body
                        ? Decision.refuse(
                            Refusal.of(DevelopmentRefusal.STEP_OF_THE_OTHER_BODY, "step"))
                        : decide(
                            person,
                            going ->
                                going.take(input, electorate(person), today(), commands.stamp())))
            .touching(Person::home));
  }

  private Outcome<Person> vote(
      String useCase,
      DevelopmentStep step,
      String personId,
      VoteInput input,
      WriteConditions conditions) {
    return change(
        useCase,
        personId,
        DevelopmentAction.of(step),
        input,
        conditions,
        person ->
            decide(
                person,
                going -> going.vote(step, input, electorate(person), today(), commands.stamp())));
  }

  private Outcome<Person> change(
      String useCase,
      String personId,
      DevelopmentAction action,
      Object input,
      WriteConditions conditions,
      Function<Person, Decision<Person>> decide) {
    return commands.run(
        Command.<Person>change(
                persons.documents(),
                useCase,
                current -> scope(current, action),
                personId,
                input,
                conditions,
                decide)
            .touching(Person::home));
  }

  private static Scope scope(@Nullable Person person, DevelopmentAction action) {
    DevelopmentState state =
        Optional.ofNullable(person).map(Person::development).map(Development::state).orElse(null);
    return DevelopmentWorkflow.TABLE.scope(state, action);
  }

  /** What comes of the development, what the person is by it, and what ends with a membership. */
  private Decision<Person> decide(
      Person person, Function<Development, Decision<Development>> decision) {
    Development going = person.development();
    Membership before = person.membership();
    if (going == null || before == null) {
      return Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "id"));
    }
    if (person.isSuspended()) {
      return Decision.refuse(Refusal.of(DevelopmentRefusal.MEMBERSHIP_SUSPENDED, "id"));
    }
    return decision
        .apply(going)
        .within(next -> person.withDevelopment(next).withMembership(Standing.by(next).of(before)))
        .then(next -> Departure.of(next, commands.stamp()));
  }

  /** Who votes where the person belongs, by the roll of this moment. */
  private Electorate electorate(Person person) {
    return person
        .branch()
        .map(branch -> Electorate.of(people.voters(branch), people.probationary(branch)))
        .orElseGet(() -> new Electorate(Set.of(), Set.of()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
