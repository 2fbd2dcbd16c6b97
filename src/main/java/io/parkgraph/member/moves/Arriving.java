package io.parkgraph.member.moves;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalAction;
import io.parkgraph.member.arrival.ArrivalRefusal;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an arrival does to a person. */
final class Arriving {

  private static final Set<String> USING_CONSENT =
      Set.of(ArrivalAction.VERIFY.name(), ArrivalAction.MATCH.name());

  private Arriving() {}

  /**
   * Decides on an arrival that somebody declares. Without their separate consent, given now or
   * before, nothing at all is stored.
   *
   * @param known what is known of them; null where nobody is
   */
  static Decision<Person> declare(
      @Nullable Person known, String id, Declaration said, Stamp stamp) {
    if (!said.consent() && (known == null || !known.consentsTo(ConsentPurpose.ORGANIZATION_LIFE))) {
      return Decision.refuse(Refusal.of(ArrivalRefusal.CONSENT_REQUIRED, "consent"));
    }
    var checks = new InputChecks();
    said.check(checks, known);
    Arrival before = known == null ? null : known.arrival();
    if (before != null && before.state() != ArrivalState.REJECTED) {
      checks.refuse(Refusal.of(ArrivalRefusal.ARRIVAL_OPEN, "employerId"));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    Person person =
        known == null ? Person.named(id, Objects.requireNonNull(said.name()).strip()) : known;
    Person told =
        withMembership(withEmployer(withConsent(person, stamp), said, stamp), said, stamp);
    String employer =
        said.employerId() != null
            ? said.employerId()
            : told.employment().map(Employment::enterpriseId).orElse(null);
    return (before == null
            ? Arrival.declare(employer, stamp)
            : before.declareAgain(employer, stamp))
        .within(told::withArrival);
  }

  /**
   * Decides on a step that uses what the member consented to; once that is withdrawn, it is
   * refused.
   */
  static Decision<Person> consented(Person person, Function<Arrival, Decision<Arrival>> decide) {
    return step(
        person,
        arrival ->
            decide
                .apply(arrival)
                .then(next ->
                    consents(person)
                        ? Decision.accept(next)
                        : Decision.refuse(Refusal.of(ArrivalRefusal.CONSENT_REQUIRED, "id"))));
  }

  /** The same action, as far as the member's consent lets it be done. */
  static AvailableAction withConsent(Person person, AvailableAction action) {
    boolean uses = USING_CONSENT.contains(action.action());
    return !uses || !action.allowed() || consents(person)
        ? action
        : new AvailableAction(
            action.action(), false, Refusal.of(ArrivalRefusal.CONSENT_REQUIRED, "id"));
  }

  /** Whether the member's consent to organization life, by which the arrival is stored, holds. */
  static boolean consents(Person person) {
    return person.consentsTo(ConsentPurpose.ORGANIZATION_LIFE);
  }

  /** Decides on a step that changes nothing but the arrival. */
  static Decision<Person> step(Person person, Function<Arrival, Decision<Arrival>> decide) {
    Arrival arrival = person.arrival();
    return arrival == null
        ? Decision.refuse(Refusal.of(CommonRefusal.NOT_FOUND, "id"))
        : decide.apply(arrival).within(person::withArrival);
  }

  /** Decides on a branch; who belongs to it already is placed at once. */
  static Decision<Person> match(
      Person person, String branch, List<ProposedBranch> proposed, Stamp stamp) {
    return consented(person, arrival -> arrival.match(branch, proposed, stamp))
        .then(matched -> place(matched, stamp));
  }

  /**
   * Places an arrival that waits for where its member belongs now; else changes nothing. Without
   * the member's consent it is left as it is: the move itself does not wait for the arrival.
   */
  static Decision<Person> place(Person person, Stamp stamp) {
    Arrival arrival = person.arrival();
    var belongsTo = Moving.belongsTo(person);
    return arrival != null && consents(person) && arrival.awaits(belongsTo)
        ? arrival.place(belongsTo, stamp).within(person::withArrival)
        : Decision.accept(person);
  }

  private static Person withConsent(Person person, Stamp stamp) {
    if (person.consentsTo(ConsentPurpose.ORGANIZATION_LIFE)) {
      return person;
    }
    var consents = new ArrayList<>(person.consents());
    consents.add(
        new Consent(
            String.valueOf(person.version() + 1),
            ConsentPurpose.ORGANIZATION_LIFE,
            null,
            null,
            stamp.at(),
            null));
    return person.withConsents(consents);
  }

  private static Person withEmployer(Person person, Declaration said, Stamp stamp) {
    String employer = said.employerId();
    boolean known =
        person.employments().stream()
            .anyMatch(each -> each.goesOn() && each.enterpriseId().equals(employer));
    if (employer == null || known) {
      return person;
    }
    var all = new ArrayList<>(person.employments());
    String post = said.post() == null ? "" : said.post().strip();
    all.add(new Employment(employer, post, Moving.day(stamp), null));
    return person.withEmployments(all);
  }

  private static Person withMembership(Person person, Declaration said, Stamp stamp) {
    return person.membership() != null
        ? person
        : person.withMembership(
            Membership.elsewhere(
                Objects.requireNonNull(said.organization()).strip(),
                Objects.requireNonNull(said.status()),
                Moving.day(stamp)));
  }
}
