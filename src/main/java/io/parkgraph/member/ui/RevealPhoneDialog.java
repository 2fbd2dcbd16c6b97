package io.parkgraph.member.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.parkgraph.member.RevealService;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Answered;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;

/** Asks why a person's number is to be shown, then shows it, until the dialog is closed. */
class RevealPhoneDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient RevealService reveals;
  private final String personId;
  private final TextArea reason = new TextArea();
  private final Span number = new Span();

  RevealPhoneDialog(RevealService reveals, String personId) {
    super("person.reveal", "person.reveal");
    this.reveals = reveals;
    this.personId = personId;
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(RevealService.REASON_LENGTH);
    reason.setMinRows(2);
    errors().at("reason", Localized.label(reason, "person.reveal.reason"));
    number.addClassName("park-phone");
    number.getElement().setAttribute("aria-live", "polite");
    addFields(Localized.text(new Paragraph(), "person.reveal.text"), reason, number);
  }

  /** The number goes to the browser and nowhere else: no session keeps it. */
  @Override
  protected boolean confirm() {
    Answered<PhoneNumber> answer = reveals.phone(personId, reason.getValue(), null);
    PhoneNumber phone = answer.value();
    if (phone == null) {
      errors().show(answer.refusals());
      return false;
    }
    number.getElement().executeJs("this.textContent = $0", phone.value());
    reason.setReadOnly(true);
    setConfirmable(false);
    setUnsaved(false);
    return false;
  }
}
