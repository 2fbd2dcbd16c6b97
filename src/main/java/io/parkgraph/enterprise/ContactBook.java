package io.parkgraph.enterprise;

import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.store.vault.SealedPhone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the contacts of one enterprise.
 *
 * @param enterprise whose contacts they are
 * @param seal how a number is sealed, before anything holds it
 */
public record ContactBook(Enterprise enterprise, Function<PhoneNumber, SealedPhone> seal) {

  /** How many contacts an enterprise may have. */
  public static final int MOST = 20;

  /** How many characters a name or a title may have. */
  public static final int TEXT_LENGTH = 50;

  /** Adds a contact. */
  Decision<Enterprise> add(ContactInput input) {
    var checks = new InputChecks();
    var name = text(checks, "name", input.name());
    var title = title(checks, input.title());
    var phone = phone(checks, input.phone(), null);
    if (enterprise.contacts().size() >= MOST) {
      checks.refuse(Refusal.of(EnterpriseRefusal.CONTACTS_FULL, "enterpriseId", MOST));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    // Every write adds one contact at most, so the version that it makes is a number of its own.
    String id = String.valueOf(enterprise.version() + 1);
    var contacts = new ArrayList<>(enterprise.contacts());
    contacts.add(new Contact(id, name.orElseThrow(), title.orElseThrow(), phone.orElseThrow()));
    return accept(contacts, "ContactAdded");
  }

  /** Changes a contact; what is not given stays. */
  Decision<Enterprise> update(String id, ContactInput input) {
    Optional<Contact> known = enterprise.contact(id);
    if (known.isEmpty()) {
      return unknown();
    }
    Contact old = known.get();
    var checks = new InputChecks();
    var name = input.name() == null ? Optional.of(old.name()) : text(checks, "name", input.name());
    var title = input.title() == null ? Optional.of(old.title()) : title(checks, input.title());
    var phone =
        input.phone() == null ? Optional.of(old.phone()) : phone(checks, input.phone(), old);
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var next = new Contact(id, name.orElseThrow(), title.orElseThrow(), phone.orElseThrow());
    if (next.equals(old)) {
      return Decision.accept(enterprise);
    }
    var contacts = new ArrayList<>(enterprise.contacts());
    contacts.replaceAll(each -> each.id().equals(id) ? next : each);
    return accept(contacts, "ContactChanged");
  }

  /** Removes a contact. */
  Decision<Enterprise> remove(String id) {
    var contacts = new ArrayList<>(enterprise.contacts());
    return contacts.removeIf(each -> each.id().equals(id))
        ? accept(contacts, "ContactRemoved")
        : unknown();
  }

  private Decision<Enterprise> accept(List<Contact> contacts, String event) {
    return Decision.accept(enterprise.withContacts(contacts), DomainEvent.of(event));
  }

  private static Decision<Enterprise> unknown() {
    return Decision.refuse(Refusal.of(EnterpriseRefusal.CONTACT_UNKNOWN, "contactId"));
  }

  private Optional<SealedPhone> phone(
      InputChecks checks, @Nullable String typed, @Nullable Contact self) {
    Optional<SealedPhone> phone =
        checks
            .parsed("phone", typed, PhoneNumber::parse, EnterpriseRefusal.PHONE_INVALID)
            .map(seal);
    boolean taken =
        enterprise.contacts().stream()
            .filter(each -> !each.equals(self))
            .anyMatch(each -> phone.filter(each.phone()::equals).isPresent());
    if (taken) {
      checks.refuse(Refusal.of(EnterpriseRefusal.CONTACT_EXISTS, "phone"));
    }
    return phone;
  }

  private static Optional<String> title(InputChecks checks, @Nullable String typed) {
    return typed == null || typed.isBlank() ? Optional.of("") : text(checks, "title", typed);
  }

  private static Optional<String> text(InputChecks checks, String field, @Nullable String typed) {
    return withoutPhone(checks, field, checks.text(field, typed, TEXT_LENGTH));
  }

  /** A number in a text would be seen by all who see the text. */
  public static Optional<String> withoutPhone(
      InputChecks checks, String field, Optional<String> text) {
    if (text.filter(PhoneNumber::isWithin).isPresent()) {
      checks.refuse(Refusal.of(EnterpriseRefusal.PHONE_IN_TEXT, field));
    }
    return text;
  }
}
