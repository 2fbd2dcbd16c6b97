package io.parkgraph.enterprise;

import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.AccessLog;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Disclosure;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.vault.PhoneVault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of contacts. Numbers are shown masked to whoever has {@code contact:read}; the
 * number itself only to whoever has {@code contact:reveal} and says why, after that was put on
 * record. Each throws {@link io.parkgraph.platform.security.AccessDenied} where the scope is
 * missing.
 */
@Service
public class ContactService {

  /** How many characters a reason may have. */
  public static final int REASON_LENGTH = 200;

  private final EnterpriseRepository enterprises;
  private final Commands commands;
  private final PhoneVault phones;
  private final AccessLog accessLog;
  private final CurrentCaller caller;

  ContactService(
      EnterpriseRepository enterprises,
      Commands commands,
      PhoneVault phones,
      AccessLog accessLog,
      CurrentCaller caller) {
    this.enterprises = enterprises;
    this.commands = commands;
    this.phones = phones;
    this.accessLog = accessLog;
    this.caller = caller;
  }

  /** Whom to call at an enterprise; nobody where the caller may not know of them. */
  public List<Contact> of(Enterprise enterprise) {
    caller.require(Scope.CONTACT_READ);
    return caller.get().may(Scope.CONTACT_READ, enterprise.places())
        ? enterprise.contacts()
        : List.of();
  }

  /** What may be shown of a contact's number, such as {@code 138****0000}. */
  public String masked(Contact contact) {
    caller.require(Scope.CONTACT_READ);
    return phones.masked(contact.phone());
  }

  /** Adds a contact; takes {@code enterprise:write}. */
  public Outcome<Enterprise> add(String id, ContactInput input, WriteConditions conditions) {
    return change("addEnterpriseContact", id, input, conditions, book -> book.add(input));
  }

  /** Changes a contact; takes {@code enterprise:write}. */
  public Outcome<Enterprise> update(
      String id, String contactId, ContactInput input, WriteConditions conditions) {
    return change(
        "updateEnterpriseContact",
        id,
        List.of(contactId, input),
        conditions,
        book -> book.update(contactId, input));
  }

  /** Removes a contact; takes {@code enterprise:write}. */
  public Outcome<Enterprise> remove(String id, String contactId, WriteConditions conditions) {
    return change(
        "removeEnterpriseContact", id, contactId, conditions, book -> book.remove(contactId));
  }

  /**
   * Shows a contact's number; takes {@code contact:reveal} and a reason. Who, whose and why are on
   * record before the number is opened.
   *
   * @param idempotencyKey a repeat under the same key is put on record once; null for none
   */
  public Answered<PhoneNumber> reveal(
      String id, String contactId, @Nullable String reason, @Nullable String idempotencyKey) {
    var seen =
        caller.among(
            Scope.CONTACT_REVEAL, Place.Kind.ENTERPRISE, List.of(id), UnaryOperator.identity());
    Optional<Enterprise> enterprise =
        seen.stream().findFirst().flatMap(enterprises.documents()::find);
    if (enterprise.isEmpty()) {
      return Answered.refused(Refusal.of(CommonRefusal.NOT_FOUND, "enterpriseId"));
    }
    var checks = new InputChecks();
    Optional<String> why = checks.text("reason", reason, REASON_LENGTH);
    ContactBook.withoutPhone(checks, "reason", why);
    Optional<Contact> contact = enterprise.get().contact(contactId);
    if (contact.isEmpty()) {
      checks.refuse(Refusal.of(EnterpriseRefusal.CONTACT_UNKNOWN, "contactId"));
    }
    if (checks.failed()) {
      return Answered.refused(checks.refusals());
    }
    var disclosure =
        new Disclosure(
            Disclosure.Kind.REVEALED,
            Scope.CONTACT_REVEAL,
            List.of(id),
            "enterprise.contacts.%s.phone".formatted(contactId),
            why.orElseThrow());
    return accessLog.disclosed(caller.get(), disclosure, idempotencyKey)
        ? Answered.with(phones.open(contact.orElseThrow().phone()))
        : Answered.refused(Refusal.of(CommonRefusal.IDEMPOTENCY_KEY_REUSED, "idempotencyKey"));
  }

  /**
   * Whose number it is; takes {@code contact:reveal}, since who may ask for numbers one by one
   * could complete any mask. That somebody asked, and what was found, is on record before the
   * answer.
   */
  public List<ContactMatch> find(PhoneNumber phone) {
    var visible = caller.rows(Scope.CONTACT_REVEAL, Place.Kind.ENTERPRISE);
    List<ContactMatch> found =
        enterprises.withContact(phones.wanted(phone)).stream()
            .filter(enterprise -> visible.contains(enterprise.id()))
            .flatMap(enterprise -> matches(enterprise, phone))
            .toList();
    accessLog.disclosed(
        caller.get(),
        new Disclosure(
            Disclosure.Kind.SEARCHED,
            Scope.CONTACT_REVEAL,
            found.stream().map(match -> match.enterprise().id()).toList(),
            "enterprise.contacts.phone",
            ""),
        null);
    return found;
  }

  private Stream<ContactMatch> matches(Enterprise enterprise, PhoneNumber phone) {
    var sealed = phones.seal(phone);
    return enterprise.contacts().stream()
        .filter(contact -> contact.phone().equals(sealed))
        .map(contact -> new ContactMatch(enterprise, contact));
  }

  private Outcome<Enterprise> change(
      String useCase,
      String id,
      Object input,
      WriteConditions conditions,
      Function<ContactBook, Decision<Enterprise>> decide) {
    return commands.run(
        Command.part(
            enterprises.documents(),
            useCase,
            Scope.ENTERPRISE_WRITE,
            id,
            "enterpriseId",
            input,
            conditions,
            enterprise -> decide.apply(new ContactBook(enterprise, phones::seal))));
  }
}
