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
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import java.util.List;
import java.util.Optional;
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
    errors().at("name", Localized.label(name, "enterprise.contact.name"));
    errors().at("title", Localized.label(title, "enterprise.contact.title"));
    errors().at("phone", Localized.label(phone, "enterprise.contact.phone"));
    addFields(name, title, phone);
    Localized.follow(phone, () -> phone.setHelperText(hint()));
    if (old != null) {
      name.setValue(old.name());
      title.setValue(old.title());
    }
  }

  private String hint() {
    return old == null
        ? Localized.text("enterprise.contact.phone.hint")
        : Localized.text("enterprise.contact.phone.keep", contacts.masked(old));
  }

  @Override
  protected boolean confirm() {
    return switch (write()) {
      case Outcome.Done<Enterprise> done -> {
        Notices.done(
            Localized.text(
                old == null ? "enterprise.contact.added" : "enterprise.contact.changed"));
        written.accept(done.entity());
        yield true;
      }
      case Outcome.Refused<Enterprise> refused -> {
        errors().show(refused.refusals());
        yield false;
      }
    };
  }

  /** What others changed elsewhere in the enterprise is no conflict; this contact's change is. */
  private Outcome<Enterprise> write() {
    Optional<Enterprise> present = enterprises.find(enterpriseId);
    WriteConditions conditions =
        WriteConditions.expecting(present.map(Enterprise::version).orElse(0L));
    if (old == null) {
      var input = new ContactInput(name.getValue(), title.getValue(), phone.getValue());
      return contacts.add(enterpriseId, input, conditions);
    }
    Optional<Contact> stored = present.flatMap(enterprise -> enterprise.contact(old.id()));
    if (stored.filter(contact -> !contact.equals(old)).isPresent()) {
      return new Outcome.Refused<>(
          List.of(Refusal.of(CommonRefusal.CONFLICT, "expectedVersion")), null);
    }
    String typed = phone.getValue();
    var input = new ContactInput(name.getValue(), title.getValue(), typed.isBlank() ? null : typed);
    return contacts.update(enterpriseId, old.id(), input, conditions);
  }
}
