package io.parkgraph.organization.api;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.platform.command.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class OrganizationMutations {

  private final OrganizationLife life;

  OrganizationMutations(OrganizationLife life) {
    this.life = life;
  }

  @MutationMapping
  Outcome<Organization> proposeOrganization(@Argument ProposeOrganizationInput input) {
    return life.propose(input.organization(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> updateOrganization(@Argument OrganizationInput input) {
    return life.update(input.key(), input.update(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> approveOrganization(@Argument OrganizationInput input) {
    return life.approve(input.key(), input.approvalNumber(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> foundOrganization(@Argument OrganizationMeetingInput input) {
    return life.found(input.key(), input.meeting(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> electOrganization(@Argument OrganizationMeetingInput input) {
    return life.elect(input.key(), input.meeting(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> dissolveOrganization(@Argument OrganizationInput input) {
    return life.dissolve(input.key(), input.reason(), input.conditions());
  }
}
