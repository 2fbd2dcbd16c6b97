package io.parkgraph.member;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.EnterpriseRefusal;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.store.vault.SealedPhone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides on what is registered of a person.
 *
 * @param seal how a telephone number is sealed, before anything holds it
 * @param mark what is kept of a resident identity number
 * @param today the present day
 */
record PersonBook(
    Function<PhoneNumber, SealedPhone> seal,
    Function<ResidentId, IdentityMark> mark,
    LocalDate today) {

  /** How many employments a person may have had. */
  static final int MOST_EMPLOYMENTS = 30;

  /** Registers somebody under a new key. */
  Decision<Person> register(String id, RegisterPerson input) {
    var checks = new InputChecks();
    var name = name(checks, input.name());
    var phone = phone(checks, input.phone());
    var identity = identity(checks, input.residentId());
    Optional<Employment> employment =
        Optional.ofNullable(input.employment()).flatMap(given -> employment(checks, given));
    Optional<Membership> membership =
        Optional.ofNullable(input.membership()).flatMap(given -> membership(checks, given));
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    Person person =
        Person.named(id, name.orElseThrow())
            .withDetails(name.orElseThrow(), phone.orElse(null), identity.orElse(null))
            .withEmployments(employment.stream().toList())
            .withMembership(membership.orElse(null));
    return Decision.accept(person, DomainEvent.of("PersonRegistered"));
  }

  /** Changes what is registered; what is not given stays. */
  Decision<Person> update(Person person, UpdatePerson input) {
    var checks = new InputChecks();
    var name = input.name() == null ? Optional.of(person.name()) : name(checks, input.name());
    var phone =
        input.phone() == null ? Optional.ofNullable(person.phone()) : phone(checks, input.phone());
    var identity =
        input.residentId() == null
            ? Optional.ofNullable(person.identity())
            : identity(checks, input.residentId());
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    Person next = person.withDetails(name.orElseThrow(), phone.orElse(null), identity.orElse(null));
    return next.equals(person)
        ? Decision.accept(person)
        : Decision.accept(next, DomainEvent.of("PersonUpdated"));
  }

  /** Notes where somebody works now. */
  Decision<Person> employ(Person person, EmploymentInput input) {
    var checks = new InputChecks();
    Optional<Employment> employment = employment(checks, input);
    if (employment.filter(given -> worksAt(person, given.enterpriseId())).isPresent()) {
      checks.refuse(Refusal.of(MemberRefusal.EMPLOYED_ALREADY, "employerId"));
    }
    if (person.employments().size() >= MOST_EMPLOYMENTS) {
      checks.refuse(Refusal.of(MemberRefusal.LIST_FULL, "employerId", MOST_EMPLOYMENTS));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var all = new ArrayList<>(person.employments());
    all.add(employment.orElseThrow());
    return Decision.accept(person.withEmployments(all), DomainEvent.of("EmploymentBegan"));
  }

  /** Notes that somebody works there no longer. */
  Decision<Person> leave(Person person, String employerId, @Nullable String until) {
    var checks = new InputChecks();
    Optional<LocalDate> last = day(checks, "until", until);
    Optional<Employment> held =
        person.employments().stream()
            .filter(each -> each.enterpriseId().equals(employerId) && each.goesOn())
            .findFirst();
    if (held.isEmpty()) {
      checks.refuse(Refusal.of(MemberRefusal.NOT_EMPLOYED, "employerId"));
    } else if (last.filter(held.get().since()::isAfter).isPresent()) {
      checks.refuse(Refusal.of(MemberRefusal.DAYS_TURNED, "until"));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    Employment old = held.orElseThrow();
    var all = new ArrayList<>(person.employments());
    all.replaceAll(each -> each.equals(old) ? old.endedOn(last.orElseThrow()) : each);
    return Decision.accept(
        person.withEmployments(List.copyOf(all)), DomainEvent.of("EmploymentEnded"));
  }

  private Optional<Employment> employment(InputChecks checks, EmploymentInput input) {
    Optional<String> employer = checks.required("employerId", input.employerId());
    Optional<LocalDate> since = day(checks, "since", input.since());
    Optional<String> post =
        input.post() == null || input.post().isBlank()
            ? Optional.of("")
            : withoutPhone(
                checks, "post", checks.text("post", input.post(), Employment.POST_LENGTH));
    return employer.isPresent() && since.isPresent() && post.isPresent()
        ? Optional.of(new Employment(employer.get(), post.get(), since.get(), null))
        : Optional.empty();
  }

  private Optional<Membership> membership(InputChecks checks, MembershipInput input) {
    Optional<MembershipStatus> status = checks.required("status", input.status());
    Optional<LocalDate> since = day(checks, "since", input.since());
    Optional<String> elsewhere =
        input.elsewhere() == null
            ? Optional.empty()
            : checks.text("elsewhere", input.elsewhere(), Membership.ELSEWHERE_LENGTH);
    if (status.isEmpty() || since.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        input.branchId() == null
            ? Membership.elsewhere(elsewhere.orElse(null), status.get(), since.get())
            : Membership.in(input.branchId(), status.get(), since.get()));
  }

  private Optional<LocalDate> day(InputChecks checks, String field, @Nullable String raw) {
    if (raw == null) {
      return Optional.of(today);
    }
    Optional<LocalDate> day =
        checks.parsed(field, raw, ParkCalendar::day, MemberRefusal.DAY_INVALID);
    if (day.filter(today::isBefore).isPresent()) {
      checks.refuse(Refusal.of(MemberRefusal.DAY_IN_FUTURE, field));
    }
    return day;
  }

  private static Optional<String> name(InputChecks checks, @Nullable String raw) {
    return withoutPhone(checks, "name", checks.text("name", raw, Person.NAME_LENGTH));
  }

  private Optional<SealedPhone> phone(InputChecks checks, @Nullable String raw) {
    return raw == null || raw.isBlank()
        ? Optional.empty()
        : checks
            .parsed("phone", raw, PhoneNumber::parse, EnterpriseRefusal.PHONE_INVALID)
            .map(seal);
  }

  private Optional<IdentityMark> identity(InputChecks checks, @Nullable String raw) {
    return raw == null || raw.isBlank()
        ? Optional.empty()
        : checks
            .parsed("residentId", raw, ResidentId::parse, MemberRefusal.RESIDENT_ID_INVALID)
            .map(mark);
  }

  /** A number in a text would be seen by all who see the text. */
  private static Optional<String> withoutPhone(
      InputChecks checks, String field, Optional<String> text) {
    if (text.filter(PhoneNumber::isWithin).isPresent()) {
      checks.refuse(Refusal.of(EnterpriseRefusal.PHONE_IN_TEXT, field));
    }
    return text;
  }

  private static boolean worksAt(Person person, String employerId) {
    return person.employments().stream()
        .anyMatch(each -> each.enterpriseId().equals(employerId) && each.goesOn());
  }
}
