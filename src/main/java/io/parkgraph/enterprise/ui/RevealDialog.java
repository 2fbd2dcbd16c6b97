package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.enterprise.Contact;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/** Asks why a number is to be shown. */
class RevealDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient ContactService contacts;
  private final String enterpriseId;
  private final String contactId;
  private final SerializableConsumer<PhoneNumber> shown;
  private final TextArea reason = new TextArea();

  RevealDialog(
      ContactService contacts,
      String enterpriseId,
      Contact contact,
      SerializableConsumer<PhoneNumber> shown) {
    super("enterprise.contact.reveal", "enterprise.contact.reveal");
    this.contacts = contacts;
    this.enterpriseId = enterpriseId;
    this.contactId = contact.id();
    this.shown = shown;
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(ContactService.REASON_LENGTH);
    reason.setMinRows(2);
    errors().at("reason", Localized.label(reason, "enterprise.contact.reveal.reason"));
    Paragraph who = new Paragraph(contact.name() + " " + contact.title());
    addFields(who, Localized.text(new Paragraph(), "enterprise.contact.reveal.text"), reason);
  }

  @Override
  protected boolean confirm() {
    Answered<PhoneNumber> answer =
        contacts.reveal(enterpriseId, contactId, reason.getValue(), null);
    PhoneNumber number = answer.value();
    if (number == null) {
      errors().show(answer.refusals());
      return false;
    }
    shown.accept(number);
    return true;
  }
}
