package io.parkgraph.member.api;

import io.parkgraph.member.Person;
import io.parkgraph.member.membership.MembershipService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.List;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MembershipController {

  private final MembershipService memberships;

  MembershipController(MembershipService memberships) {
    this.memberships = memberships;
  }

  @SchemaMapping
  List<AvailableAction> availableActions(Person person) {
    return memberships.availableActions(person);
  }

  @MutationMapping
  Outcome<Person> suspendMembership(@Argument MembershipStepInput input) {
    return memberships.suspend(input.key(), input.on(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> resumeMembership(@Argument MembershipStepInput input) {
    return memberships.resume(input.key(), input.on(), input.reason(), input.conditions());
  }

  @MutationMapping
  Outcome<Person> endMembership(@Argument MembershipStepInput input) {
    return memberships.end(input.key(), input.on(), input.reason(), input.conditions());
  }
}
