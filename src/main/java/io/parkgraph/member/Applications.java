package io.parkgraph.member;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.development.Development;
import io.parkgraph.member.development.DevelopmentRefusal;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Applications for membership 入党申请, with which a development begins: by somebody who is known and
 * belongs to no branch, or by somebody whom nobody knew before. Takes {@code development:record} at
 * the branch. Who is known is reached by those who may know of the person, and by a branch that
 * covers the employer if the person consents to organization life; else there is nobody.
 */
@Service
public class Applications {

  private final PersonRepository people;
  private final OrganizationDirectory organizations;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  Applications(
      PersonRepository people,
      OrganizationDirectory organizations,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.people = people;
    this.organizations = organizations;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** Begins a development in a branch. */
  public Outcome<Person> begin(BeginDevelopment input, WriteConditions conditions) {
    caller.require(Scope.DEVELOPMENT_RECORD);
    var checks = new InputChecks();
    String branch = branch(checks, input);
    String known = input.personId();
    String name =
        known == null ? checks.text("name", input.name(), Person.NAME_LENGTH).orElse("") : "";
    if (known != null && input.name() != null) {
      checks.refuse(Refusal.of(CommonRefusal.INVALID, "name"));
    }
    if (checks.failed()) {
      return new Outcome.Refused<>(checks.refusals(), null);
    }
    return commands.run(
        known == null
            ? Command.create(
                people.documents(),
                "beginDevelopment",
                Scope.DEVELOPMENT_RECORD,
                "id",
                input,
                conditions,
                () -> begun(Person.named(UUID.randomUUID().toString(), name), branch, input))
            : Command.part(
                    people.documents(),
                    "beginDevelopment",
                    Scope.DEVELOPMENT_RECORD,
                    known,
                    "personId",
                    input,
                    conditions,
                    person -> begun(person, branch, input))
                .touching(person -> places(person, branch)));
  }

  /** A branch that the caller may not record for is as if it were not there. */
  private String branch(InputChecks checks, BeginDevelopment input) {
    String branch = checks.required("branchId", input.branchId()).orElse("");
    boolean there =
        caller.get().may(Scope.DEVELOPMENT_RECORD, Set.of(Place.organization(branch)))
            && organizations.takesMembers(branch);
    if (!checks.failed() && !there) {
      checks.refuse(Refusal.of(CommonRefusal.NOT_FOUND, "branchId"));
    }
    return branch;
  }

  /**
   * Besides where the person is known: the branch to which the person can have applied, working at
   * what it covers and consenting to be known there. Nobody else is known to a branch by an id.
   */
  private Set<Place> places(Person person, String branch) {
    var places = new HashSet<>(person.places());
    if (person.branch().isEmpty()
        && person.consentsTo(ConsentPurpose.ORGANIZATION_LIFE)
        && covers(branch, person)) {
      places.add(Place.organization(branch));
    }
    return places;
  }

  /** Whether the person works at the branch's enterprise, or at one that a joint branch is for. */
  private boolean covers(String branch, Person person) {
    return organizations
        .find(branch)
        .filter(found ->
            person.employments().stream()
                .filter(Employment::goesOn)
                .map(Employment::enterpriseId)
                .anyMatch(employer ->
                    employer.equals(found.enterpriseId()) || found.coveredIds().contains(employer)))
        .isPresent();
  }

  private Decision<Person> begun(Person person, String branch, BeginDevelopment input) {
    Development before = person.development();
    if (before != null && before.goesOn()) {
      return refuse(DevelopmentRefusal.DEVELOPMENT_GOING_ON);
    }
    Membership membership = person.membership();
    if (membership != null && !mayApply(membership, branch)) {
      return refuse(DevelopmentRefusal.MEMBER_ALREADY);
    }
    return Development.begin(input.on(), LocalDate.now(clock), commands.stamp())
        .within(begun -> {
          Development development = begun.after(before);
          Standing standing = Standing.by(development);
          return person
              .withDevelopment(development)
              .withMembership(Membership.in(branch, standing.status(), standing.since()));
        });
  }

  /**
   * Whose earlier relation ended, here or in no branch of the park, and who was entered as an
   * applicant of this very branch.
   */
  private static boolean mayApply(Membership membership, String branch) {
    return switch (membership.status()) {
      case ENDED -> membership.isIn(branch) || membership.branch().isEmpty();
      case APPLICANT -> membership.isIn(branch);
      case ACTIVIST, CANDIDATE, PROBATIONARY, FULL, SUSPENDED -> false;
    };
  }

  private static Decision<Person> refuse(DevelopmentRefusal code) {
    return Decision.refuse(Refusal.of(code, "personId"));
  }
}
