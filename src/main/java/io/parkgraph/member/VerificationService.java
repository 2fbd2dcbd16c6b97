package io.parkgraph.member;

import io.parkgraph.platform.security.AccessLog;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Disclosure;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells an employer's system whether one consenting person is a member, and never who else is. */
@Service
public class VerificationService {

  private final PersonRepository people;
  private final ConsentTokens tokens;
  private final AccessLog accessLog;
  private final CurrentCaller caller;

  VerificationService(
      PersonRepository people, ConsentTokens tokens, AccessLog accessLog, CurrentCaller caller) {
    this.people = people;
    this.tokens = tokens;
    this.accessLog = accessLog;
    this.caller = caller;
  }

  /**
   * Verifies the membership of whoever gave the token; takes {@code membership:verify}, at the
   * employer where the application is held to places. That somebody asked is on record before the
   * answer, and the person can read it there. A token that is unknown, withdrawn or another
   * employer's has one and the same answer.
   */
  public Verification verify(String token) {
    Caller who = caller.require(Scope.MEMBERSHIP_VERIFY);
    String hash = tokens.hash(token);
    Optional<Person> person = people.ofToken(hash);
    boolean consented =
        person.stream()
            .flatMap(found -> found.consents().stream())
            .filter(consent -> hash.equals(consent.token()) && consent.holds())
            .flatMap(consent -> Optional.ofNullable(consent.enterpriseId()).stream())
            .anyMatch(
                employer -> who.may(Scope.MEMBERSHIP_VERIFY, Set.of(Place.enterprise(employer))));
    List<String> subject = person.stream().map(Person::id).toList();
    if (!consented) {
      caller.denied(Scope.MEMBERSHIP_VERIFY, subject);
      return Verification.NONE;
    }
    accessLog.disclosed(
        who,
        new Disclosure(
            Disclosure.Kind.VERIFIED, Scope.MEMBERSHIP_VERIFY, subject, "person.membership", ""),
        null);
    return new Verification(
        true, person.flatMap(Person::status).filter(MembershipStatus::isMember).isPresent());
  }
}
