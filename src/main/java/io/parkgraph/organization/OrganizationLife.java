package io.parkgraph.organization;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The steps of organizations. Each throws {@link io.parkgraph.platform.security.AccessDenied} if
 * the caller lacks the scope of the workflow's row.
 */
@Service
public class OrganizationLife {

  private final OrganizationRepository organizations;
  private final Placement placement;
  private final Electorates electorates;
  private final LinkageRoll linkages;
  private final Commands commands;
  private final CurrentCaller caller;

  OrganizationLife(
      OrganizationRepository organizations,
      Placement placement,
      Electorates electorates,
      LinkageRoll linkages,
      Commands commands,
      CurrentCaller caller) {
    this.organizations = organizations;
    this.placement = placement;
    this.electorates = electorates;
    this.linkages = linkages;
    this.commands = commands;
    this.caller = caller;
  }

  /** Proposes that an organization is founded. */
  public Outcome<Organization> propose(ProposeOrganization input, WriteConditions conditions) {
    caller.require(Scope.ORGANIZATION_PROPOSE);
    var checks = new InputChecks();
    var name = checks.text("name", input.name(), Organization.NAME_LENGTH);
    var kind = checks.required("kind", input.kind());
    if (checks.failed()) {
      return new Outcome.Refused<>(checks.refusals(), null);
    }
    Organization proposed =
        input.organization(
            UUID.randomUUID().toString(), name.orElseThrow(), kind.orElseThrow(), null);
    if (!caller.get().may(Scope.ORGANIZATION_PROPOSE, proposed.places())) {
      // Before anything is looked up or counted there.
      return new Outcome.Refused<>(
          List.of(Refusal.of(CommonRefusal.NOT_FOUND, "enterpriseId")), null);
    }
    placement.parents(checks, proposed);
    placement.enterprises(checks, proposed);
    return checks.failed()
        ? new Outcome.Refused<>(checks.refusals(), null)
        : commands.run(
            Command.create(
                organizations.documents(),
                "proposeOrganization",
                Scope.ORGANIZATION_PROPOSE,
                "enterpriseId",
                input,
                conditions,
                () -> ProposeOrganization.decide(proposed, founders(proposed))));
  }

  /** Changes an organization's name and where it stands. */
  public Outcome<Organization> update(
      String id, UpdateOrganization input, WriteConditions conditions) {
    return change(
        "updateOrganization",
        id,
        OrganizationAction.UPDATE,
        input,
        conditions,
        organization -> updated(organization, input));
  }

  /** Approves a proposal. */
  public Outcome<Organization> approve(
      String id, @Nullable String approvalNumber, WriteConditions conditions) {
    return change(
        "approveOrganization",
        id,
        OrganizationAction.APPROVE,
        Arrays.asList(approvalNumber),
        conditions,
        organization -> organization.approve(approvalNumber, founders(organization)));
  }

  /** Founds what was approved. */
  public Outcome<Organization> found(String id, HoldMeeting meeting, WriteConditions conditions) {
    return change(
        "foundOrganization",
        id,
        OrganizationAction.FOUND,
        meeting,
        conditions,
        organization -> organization.found(meeting, electorates.of(organization), today()));
  }

  /** Elects a committee. */
  public Outcome<Organization> elect(String id, HoldMeeting meeting, WriteConditions conditions) {
    return change(
        "electOrganization",
        id,
        OrganizationAction.ELECT,
        meeting,
        conditions,
        organization -> organization.elect(meeting, electorates.of(organization), today()));
  }

  /** Notes that a term is over; only the product itself may. */
  Outcome<Organization> fallDue(Organization organization, LocalDate today) {
    return change(
        "endOrganizationTerm",
        organization.id(),
        OrganizationAction.FALL_DUE,
        List.of(),
        WriteConditions.expecting(organization.version()),
        found -> found.fallDue(today));
  }

  /** Ends an organization. */
  public Outcome<Organization> dissolve(
      String id, @Nullable String reason, WriteConditions conditions) {
    return change(
        "dissolveOrganization",
        id,
        OrganizationAction.DISSOLVE,
        Arrays.asList(reason),
        conditions,
        organization -> organization.dissolve(reason, dependents(organization), today()));
  }

  private Decision<Organization> updated(Organization organization, UpdateOrganization input) {
    var checks = new InputChecks();
    var name = checks.text("name", input.name(), Organization.NAME_LENGTH);
    Organization changed = input.applied(organization, name.orElse(""), today());
    placement.parents(checks, changed);
    placement.enterprises(checks, changed);
    return checks.failed() ? Decision.refuse(checks.refusals()) : organization.update(changed);
  }

  private int founders(Organization proposed) {
    return electorates.founders(proposed).size();
  }

  private Dependents dependents(Organization organization) {
    String id = organization.id();
    MemberRoll roll = electorates.roll();
    long children =
        Arrays.stream(Axis.values())
            .flatMap(axis -> organizations.under(axis.field(), List.of(id)).stream())
            .filter(child -> child.state() != OrganizationState.DISSOLVED)
            .map(Organization::id)
            .distinct()
            .count();
    return new Dependents(
        roll.members(id), roll.hosted(id), roll.expected(id), linkages.inForce(id), (int) children);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(commands.stamp().at(), ParkCalendar.ZONE);
  }

  private Outcome<Organization> change(
      String useCase,
      String id,
      OrganizationAction action,
      Object input,
      WriteConditions conditions,
      Function<Organization, Decision<Organization>> decide) {
    return commands.run(
        Command.change(
            organizations.documents(),
            useCase,
            current ->
                OrganizationWorkflow.TABLE.scope(current == null ? null : current.state(), action),
            id,
            input,
            conditions,
            decide));
  }
}
