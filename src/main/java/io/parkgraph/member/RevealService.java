package io.parkgraph.member;

import io.parkgraph.enterprise.EnterpriseRefusal;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.AccessLog;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Disclosure;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.vault.PhoneVault;
import io.parkgraph.platform.store.vault.SealedPhone;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Shows a person's number to whoever has {@code member:reveal} there and says why. */
@Service
public class RevealService {

  /** How many characters a reason may have. */
  public static final int REASON_LENGTH = 200;

  private final PersonRepository people;
  private final PhoneVault phones;
  private final AccessLog accessLog;
  private final CurrentCaller caller;

  RevealService(
      PersonRepository people, PhoneVault phones, AccessLog accessLog, CurrentCaller caller) {
    this.people = people;
    this.phones = phones;
    this.accessLog = accessLog;
    this.caller = caller;
  }

  /**
   * Shows a person's number. Who, whose and why are on record before it is opened, and the person
   * can read them there.
   *
   * @param idempotencyKey a repeat under the same key is put on record once; null for none
   */
  public Answered<PhoneNumber> phone(
      String id, @Nullable String reason, @Nullable String idempotencyKey) {
    caller.require(Scope.MEMBER_REVEAL);
    Optional<Person> person = visible(id);
    if (person.isEmpty()) {
      caller.denied(Scope.MEMBER_REVEAL, List.of(id));
      return Answered.refused(Refusal.of(CommonRefusal.NOT_FOUND, "personId"));
    }
    var checks = new InputChecks();
    Optional<String> why = checks.text("reason", reason, REASON_LENGTH);
    if (why.filter(PhoneNumber::isWithin).isPresent()) {
      checks.refuse(Refusal.of(EnterpriseRefusal.PHONE_IN_TEXT, "reason"));
    }
    SealedPhone phone = person.get().phone();
    if (phone == null) {
      checks.refuse(Refusal.of(MemberRefusal.PHONE_UNKNOWN, "personId"));
    }
    if (checks.failed() || phone == null) {
      return Answered.refused(checks.refusals());
    }
    var disclosure =
        new Disclosure(
            Disclosure.Kind.REVEALED,
            Scope.MEMBER_REVEAL,
            List.of(id),
            "person.phone",
            why.orElseThrow());
    return accessLog.disclosed(caller.get(), disclosure, idempotencyKey)
        ? Answered.with(phones.open(phone))
        : Answered.refused(Refusal.of(CommonRefusal.IDEMPOTENCY_KEY_REUSED, "idempotencyKey"));
  }

  private Optional<Person> visible(String id) {
    return people
        .documents()
        .find(id)
        .filter(found -> caller.get().may(Scope.MEMBER_REVEAL, found.places()));
  }
}
