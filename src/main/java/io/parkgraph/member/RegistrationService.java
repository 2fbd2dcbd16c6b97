package io.parkgraph.member;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.organization.OrganizationDirectory;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.vault.PhoneVault;
import io.parkgraph.platform.store.vault.Vault;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Registers and changes people. Each use takes {@code member:write} where the person belongs, and
 * throws {@link io.parkgraph.platform.security.AccessDenied} where the caller has it nowhere.
 */
@Service
public class RegistrationService {

  private final PersonRepository people;
  private final EnterpriseDirectory enterprises;
  private final OrganizationDirectory organizations;
  private final Commands commands;
  private final PhoneVault phones;
  private final Vault vault;
  private final CurrentCaller caller;
  private final Clock clock;

  RegistrationService(
      PersonRepository people,
      EnterpriseDirectory enterprises,
      OrganizationDirectory organizations,
      Commands commands,
      PhoneVault phones,
      Vault vault,
      CurrentCaller caller,
      Clock clock) {
    this.people = people;
    this.enterprises = enterprises;
    this.organizations = organizations;
    this.commands = commands;
    this.phones = phones;
    this.vault = vault;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Registers somebody. In the whole park that is anybody, once by resident identity number; a
   * branch registers who applies there, and no number: the refusal of a known one would tell of
   * others.
   */
  public Outcome<Person> register(RegisterPerson input, WriteConditions conditions) {
    caller.require(Scope.MEMBER_WRITE);
    var checks = new InputChecks();
    if (!caller.get().mayEverywhere(Scope.MEMBER_WRITE)) {
      onlyApplicants(checks, input);
    }
    if (input.membership() != null) {
      branch(checks, input.membership().branchId());
    }
    if (input.employment() != null) {
      employer(checks, input.employment().employerId());
    }
    Decision<Person> decision = book().register(UUID.randomUUID().toString(), input);
    if (checks.failed()) {
      return new Outcome.Refused<>(all(checks, decision), null);
    }
    return commands.run(
        Command.create(
            people.documents(),
            "registerPerson",
            Scope.MEMBER_WRITE,
            "residentId",
            input,
            conditions,
            () -> decision));
  }

  /** Changes what is registered of somebody. */
  public Outcome<Person> update(String id, UpdatePerson input, WriteConditions conditions) {
    if (input.residentId() != null && !caller.get().mayEverywhere(Scope.MEMBER_WRITE)) {
      caller.require(Scope.MEMBER_WRITE);
      return new Outcome.Refused<>(
          List.of(Refusal.of(MemberRefusal.WHOLE_PARK_ONLY, "residentId")), null);
    }
    return change(
        "updatePerson", id, input, conditions, (book, person) -> book.update(person, input));
  }

  /** Notes where somebody works. */
  public Outcome<Person> employ(String id, EmploymentInput input, WriteConditions conditions) {
    caller.require(Scope.MEMBER_WRITE);
    var checks = new InputChecks();
    employer(checks, input.employerId());
    return checks.failed()
        ? new Outcome.Refused<>(checks.refusals(), null)
        : change(
            "beginEmployment", id, input, conditions, (book, person) -> book.employ(person, input));
  }

  /** Notes that somebody does not work there any more. */
  public Outcome<Person> leave(
      String id, String employerId, @Nullable String until, WriteConditions conditions) {
    return change(
        "endEmployment",
        id,
        Arrays.asList(employerId, until),
        conditions,
        (book, person) -> book.leave(person, employerId, until));
  }

  private Outcome<Person> change(
      String useCase,
      String id,
      Object input,
      WriteConditions conditions,
      BiFunction<PersonBook, Person, Decision<Person>> decide) {
    return commands.run(
        Command.<Person>change(
                people.documents(),
                useCase,
                any -> Scope.MEMBER_WRITE,
                id,
                input,
                conditions,
                person -> decide.apply(book(), person))
            .touching(Person::home));
  }

  private PersonBook book() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ParkCalendar.ZONE);
    return new PersonBook(
        phones::seal,
        number ->
            new IdentityMark(vault.keyedHash("resident id " + number.value()), number.lastFour()),
        today);
  }

  private static void onlyApplicants(InputChecks checks, RegisterPerson input) {
    if (input.residentId() != null) {
      checks.refuse(Refusal.of(MemberRefusal.WHOLE_PARK_ONLY, "residentId"));
    }
    MembershipInput membership = input.membership();
    if (membership == null || membership.branchId() == null) {
      checks.refuse(Refusal.of(MemberRefusal.BRANCH_UNKNOWN, "branchId"));
    } else if (membership.status() != MembershipStatus.APPLICANT) {
      checks.refuse(Refusal.of(MemberRefusal.APPLICANTS_ONLY, "status"));
    }
  }

  /** What takes no members now, and where the caller may register nobody, is answered alike. */
  private void branch(InputChecks checks, @Nullable String branchId) {
    if (branchId == null) {
      return;
    }
    boolean own = caller.get().may(Scope.MEMBER_WRITE, Set.of(Place.organization(branchId)));
    if (!own || !organizations.takesMembers(branchId)) {
      checks.refuse(Refusal.of(MemberRefusal.BRANCH_UNKNOWN, "branchId"));
    }
  }

  private void employer(InputChecks checks, @Nullable String employerId) {
    if (employerId != null && !enterprises.exists(employerId)) {
      checks.refuse(Refusal.of(MemberRefusal.ENTERPRISE_UNKNOWN, "employerId"));
    }
  }

  private static List<Refusal> all(InputChecks checks, Decision<Person> decision) {
    var all = new ArrayList<>(checks.refusals());
    if (decision instanceof Decision.Refused<Person>(var refusals)) {
      all.addAll(refusals);
    }
    return all;
  }
}
