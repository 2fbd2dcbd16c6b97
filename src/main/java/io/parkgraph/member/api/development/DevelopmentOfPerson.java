package io.parkgraph.member.api.development;

import io.parkgraph.member.Person;
import io.parkgraph.member.development.BranchVote;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentStage;
import io.parkgraph.member.development.DevelopmentState;
import io.parkgraph.member.development.DevelopmentStep;
import io.parkgraph.member.development.Ending;
import io.parkgraph.member.development.Extension;
import io.parkgraph.member.development.Probation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A development as clients read it: all 25 steps, those that are to come as well. */
record DevelopmentOfPerson(Person person, Development development) {

  static Optional<DevelopmentOfPerson> of(Person person) {
    return Optional.ofNullable(person.development())
        .map(development -> new DevelopmentOfPerson(person, development));
  }

  public DevelopmentState state() {
    return development.state();
  }

  public DevelopmentStage stage() {
    return development.stage();
  }

  public List<StepOfDevelopment> steps() {
    return Arrays.stream(DevelopmentStep.values())
        .map(step -> StepOfDevelopment.of(development, step))
        .toList();
  }

  public Optional<DevelopmentStep> nextStep() {
    return development.next();
  }

  public Optional<LocalDate> nextFrom() {
    return development.nextFrom();
  }

  public Optional<LocalDate> probationEndsOn() {
    return development.probation().map(Probation::endsOn);
  }

  public List<BranchVote> votes() {
    return development.votes();
  }

  public Optional<Extension> extension() {
    return Optional.ofNullable(development.extension());
  }

  public Optional<Ending> ending() {
    return Optional.ofNullable(development.ending());
  }

  public List<FormerDevelopment> former() {
    return development.former().stream().map(FormerDevelopment::new).toList();
  }
}
