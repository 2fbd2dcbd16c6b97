package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Contact;
import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.enterprise.ContactInput;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a new contact, or for changes of one; its number is never filled in. */
class ContactDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient EnterpriseService enterprises;
  private final transient ContactService contacts;
  private final transient @Nullable Contact old;
  private final String enterpriseId;
  private final SerializableConsumer<Enterprise> written;
  private final TextField name = new TextField();
  private final TextField title = new TextField();
  private final TextField phone = new TextField();
  private final FormFields<Held> fields;
  private final @Nullable MergingSave<Held, Held> saving;

  ContactDialog(
      EnterpriseService enterprises,
      ContactService contacts,
      String enterpriseId,
      @Nullable Contact old,
      SerializableConsumer<Enterprise> written) {
    super(
        old == null ? "enterprise.contact.add" : "enterprise.contact.edit",
        old == null ? "enterprise.contact.add" : "ui.save");
    this.enterprises = enterprises;
    this.contacts = contacts;
    this.enterpriseId = enterpriseId;
    this.old = old;
    this.written = written;
    name.setMaxLength(ContactBook.TEXT_LENGTH);
    title.setMaxLength(ContactBook.TEXT_LENGTH);
    name.setRequiredIndicatorVisible(true);
    phone.setRequiredIndicatorVisible(old == null);
    phone.setAutocomplete(Autocomplete.OFF);
    fields = fields();
    addFields(name, title, phone);
    Localized.follow(phone, () -> phone.setHelperText(hint()));
    saving =
        old == null
            ? null
            : new MergingSave<>(
                new Held(enterprises.find(enterpriseId).orElseThrow(), old),
                fields,
                same -> same,
                this::change,
                this::changes,
                false,
                held -> done(held.enterprise()));
    if (saving != null) {
      saving.show(saving.base());
    }
  }

  /**
   * A contact within its enterprise as they were stored at one moment.
   *
   * @param enterprise the enterprise
   * @param contact the contact; null once somebody has removed it
   */
  private record Held(Enterprise enterprise, @Nullable Contact contact) {}

  private FormFields<Held> fields() {
    FormFields<Held> all = new FormFields<>(errors());
    all.add("name", "enterprise.contact.name", name, held -> of(held, Contact::name), text -> text);
    all.add(
        "title", "enterprise.contact.title", title, held -> of(held, Contact::title), text -> text);
    all.add("phone", "enterprise.contact.phone", phone, this::otherNumber, text -> text);
    return all;
  }

  private static @Nullable String of(Held held, Function<Contact, String> value) {
    Contact contact = held.contact();
    return contact == null ? null : value.apply(contact);
  }

  /** A number is never filled in; but if it is another one by now, that is told, masked. */
  private @Nullable String otherNumber(Held held) {
    Contact seen = saving == null ? old : saving.base().contact();
    Contact contact = held.contact();
    if (seen == null || contact == null || contact.phone().equals(seen.phone())) {
      return null;
    }
    return contacts.masked(contact);
  }

  private String hint() {
    return old == null
        ? Localized.text("enterprise.contact.phone.hint")
        : Localized.text("enterprise.contact.phone.keep", contacts.masked(old));
  }

  @Override
  protected boolean confirm() {
    if (saving != null) {
      saving.save();
    } else {
      add();
    }
    return false;
  }

  private void add() {
    var input = new ContactInput(name.getValue(), title.getValue(), phone.getValue());
    long version = enterprises.find(enterpriseId).map(Enterprise::version).orElse(0L);
    switch (contacts.add(enterpriseId, input, WriteConditions.expecting(version))) {
      case Outcome.Done<Enterprise> added -> done(added.entity());
      case Outcome.Refused<Enterprise> refused -> errors().show(refused.refusals());
    }
  }

  private void done(Enterprise enterprise) {
    close();
    Notices.done(
        Localized.text(old == null ? "enterprise.contact.added" : "enterprise.contact.changed"));
    written.accept(enterprise);
  }

  /** A masked number stands where another one was taken over from somebody else: it is kept. */
  private Attempt<Held> change(Held seen) {
    String typed = phone.getValue();
    boolean keeps = typed.isBlank() || typed.contains("*");
    var input = new ContactInput(name.getValue(), title.getValue(), keeps ? null : typed);
    String contactId = Objects.requireNonNull(old).id();
    return switch (Attempt.of(
        contacts.update(
            enterpriseId,
            contactId,
            input,
            WriteConditions.expecting(seen.enterprise().version())))) {
      case Attempt.Saved<Enterprise>(var now) -> new Attempt.Saved<>(held(now, contactId));
      case Attempt.Stale<Enterprise>(var current) -> new Attempt.Stale<>(held(current, contactId));
      case Attempt.Refused<Enterprise>(var refusals) -> new Attempt.Refused<>(refusals);
    };
  }

  private static Held held(Enterprise enterprise, String contactId) {
    return new Held(enterprise, enterprise.contact(contactId).orElse(null));
  }

  private List<Authorship.Change> changes(Held seen) {
    return Authorship.after(seen.enterprise().version(), enterprises.history(enterpriseId)).stream()
        .filter(change -> change.field().startsWith("contacts."))
        .map(change ->
            new Authorship.Change(
                change.field().substring(change.field().lastIndexOf('.') + 1),
                change.by(),
                change.at()))
        .toList();
  }
}
