package io.parkgraph.member;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the consents of one person.
 *
 * @param person whose consents they are
 */
record ConsentBook(Person person) {

  /** How many consents a person may have given, withdrawn ones too. */
  static final int MOST = 200;

  /**
   * Gives a consent. There is at most one that holds for a purpose and an employer.
   *
   * @param token the keyed hash of the token that the employer shows; null where there is none
   */
  Decision<Person> give(
      ConsentPurpose purpose, @Nullable String enterpriseId, @Nullable String token, Instant at) {
    if (purpose.ofEmployer() != (enterpriseId != null)) {
      return Decision.refuse(Refusal.of(MemberRefusal.EMPLOYER_AMISS, "employerId"));
    }
    boolean holds =
        person.consents().stream()
            .anyMatch(each -> each.holds() && each.isFor(purpose, enterpriseId));
    if (holds) {
      return Decision.refuse(Refusal.of(MemberRefusal.CONSENT_HOLDS, "purpose"));
    }
    if (person.consents().size() >= MOST) {
      return Decision.refuse(Refusal.of(MemberRefusal.LIST_FULL, "purpose", MOST));
    }
    // Every write gives one consent at most, so the version that it makes is a number of its own.
    String id = String.valueOf(person.version() + 1);
    var consents = new ArrayList<>(person.consents());
    consents.add(new Consent(id, purpose, enterpriseId, token, at, null));
    return Decision.accept(person.withConsents(consents), DomainEvent.of("ConsentGiven"));
  }

  /** Withdraws a consent, which never holds again; its token is forgotten. */
  Decision<Person> withdraw(String consentId, Instant at) {
    var consents = new ArrayList<>(person.consents());
    boolean held = consents.stream().anyMatch(each -> each.id().equals(consentId) && each.holds());
    if (!held) {
      return Decision.refuse(Refusal.of(MemberRefusal.CONSENT_UNKNOWN, "consentId"));
    }
    consents.replaceAll(each -> each.id().equals(consentId) ? each.withdrawn(at) : each);
    return Decision.accept(person.withConsents(consents), DomainEvent.of("ConsentWithdrawn"));
  }
}
