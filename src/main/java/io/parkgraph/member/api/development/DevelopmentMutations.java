package io.parkgraph.member.api.development;

import io.parkgraph.member.Applications;
import io.parkgraph.member.DevelopmentService;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class DevelopmentMutations {

  private final Applications applications;
  private final DevelopmentService developments;

  DevelopmentMutations(Applications applications, DevelopmentService developments) {
    this.applications = applications;
    this.developments = developments;
  }

  @MutationMapping
  Outcome<Person> beginDevelopment(@Argument BeginDevelopmentInput input) {
    return applications.begin(input.application(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> recordDevelopmentStep(@Argument DevelopmentInput input) {
    return developments.take(input.key(), input.taken(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> approveDevelopmentStep(@Argument DevelopmentInput input) {
    return developments.approve(input.key(), input.taken(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> recordAdmissionVote(@Argument DevelopmentInput input) {
    return developments.voteOnAdmission(input.key(), input.vote(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> recordFullStatusVote(@Argument DevelopmentInput input) {
    return developments.voteOnFullStatus(input.key(), input.vote(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> extendProbation(@Argument DevelopmentInput input) {
    return developments.extend(
        input.key(), input.months(), input.on(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> endDevelopment(@Argument DevelopmentInput input) {
    return developments.end(
        input.key(), input.kind(), input.on(), input.reason(), input.conditions());
  }
}
