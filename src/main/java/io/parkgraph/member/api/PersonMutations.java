package io.parkgraph.member.api;

import io.parkgraph.member.Person;
import io.parkgraph.member.RegistrationService;
import io.parkgraph.member.RevealService;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.graphql.node.NodeId;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PersonMutations {

  private final RegistrationService registration;
  private final RevealService reveals;

  PersonMutations(RegistrationService registration, RevealService reveals) {
    this.registration = registration;
    this.reveals = reveals;
  }

  @MutationMapping
  Outcome<Person> registerPerson(@Argument RegisterPersonInput input) {
    return registration.register(
        input.registration(), new WriteConditions(null, input.idempotencyKey()));
  }

  @MutationMapping
  Outcome<Person> updatePerson(@Argument UpdatePersonInput input) {
    return registration.update(input.key(), input.update(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> beginEmployment(@Argument EmploymentChangeInput input) {
    return registration.employ(input.key(), input.employment(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> endEmployment(@Argument EmploymentChangeInput input) {
    return registration.leave(input.key(), input.employer(), input.until(), input.conditions());
  }

  @MutationMapping
  Answered<String> revealPersonPhone(@Argument RevealPersonPhoneInput input) {
    return reveals
        .phone(NodeId.keyOf("Person", input.personId()), input.reason(), input.idempotencyKey())
        .map(PhoneNumber::value);
  }
}
