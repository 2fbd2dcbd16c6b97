package io.parkgraph.member;

import io.parkgraph.enterprise.EnterpriseDirectory;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people consent to, each for herself: giving and withdrawing take {@code self:write} on the
 * own person, and a consent that is withdrawn holds for nothing from that moment on.
 */
@Service
public class ConsentService {

  private final PersonRepository people;
  private final EnterpriseDirectory enterprises;
  private final ConsentTokens tokens;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  ConsentService(
      PersonRepository people,
      EnterpriseDirectory enterprises,
      ConsentTokens tokens,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.people = people;
    this.enterprises = enterprises;
    this.tokens = tokens;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * The consents of a person: all for the person, for others whether the park may keep the
   * membership.
   */
  public List<Consent> of(Person person) {
    boolean own = caller.get().may(Scope.SELF_READ, person.places());
    return person.consents().stream()
        .filter(each -> own || each.purpose() == ConsentPurpose.ORGANIZATION_LIFE)
        .toList();
  }

  /**
   * Gives a consent.
   *
   * @param employerId the one employer that it is for; null where the purpose takes none
   * @param idempotencyKey a repeat under the same key gives one consent, and shows no token
   */
  public Answered<GivenConsent> give(
      String personId,
      ConsentPurpose purpose,
      @Nullable String employerId,
      @Nullable String idempotencyKey) {
    caller.require(Scope.SELF_WRITE);
    if (employerId != null && !enterprises.exists(employerId)) {
      return Answered.refused(Refusal.of(MemberRefusal.ENTERPRISE_UNKNOWN, "employerId"));
    }
    String token = purpose.ofEmployer() ? tokens.next() : null;
    String hash = token == null ? null : tokens.hash(token);
    Outcome<Person> outcome =
        commands.run(
            Command.part(
                people.documents(),
                "giveConsent",
                Scope.SELF_WRITE,
                personId,
                "personId",
                Arrays.asList(purpose, employerId),
                new WriteConditions(null, idempotencyKey),
                person ->
                    new ConsentBook(person).give(purpose, employerId, hash, clock.instant())));
    return switch (outcome) {
      case Outcome.Refused<Person>(var refusals, var _) -> Answered.refused(refusals);
      case Outcome.Done<Person>(var person, var replayed, var _) -> {
        Consent given =
            person.consents().reversed().stream()
                .filter(each -> each.isFor(purpose, employerId))
                .findFirst()
                .orElseThrow();
        yield Answered.with(new GivenConsent(person, given, replayed ? null : token));
      }
    };
  }

  /** Withdraws a consent, with immediate effect. */
  public Outcome<Person> withdraw(String personId, String consentId, WriteConditions conditions) {
    return commands.run(
        Command.part(
            people.documents(),
            "withdrawConsent",
            Scope.SELF_WRITE,
            personId,
            "personId",
            consentId,
            conditions,
            person -> new ConsentBook(person).withdraw(consentId, clock.instant())));
  }
}
