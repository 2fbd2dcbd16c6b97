package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import io.parkgraph.enterprise.ContactMatch;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.EnterpriseRefusal;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.InnerLink;
import io.parkgraph.platform.ui.Localized;
import java.util.List;
import java.util.Optional;

/** Finds whose number it is that called. The number is typed here and stands in no address. */
class FindByPhoneDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient ContactService contacts;
  private final TextField phone = new TextField();
  private final Div found = new Div();

  FindByPhoneDialog(ContactService contacts) {
    super("enterprise.contact.find", "enterprise.contact.find.confirm");
    this.contacts = contacts;
    phone.setAutocomplete(Autocomplete.OFF);
    errors().at("phone", Localized.label(phone, "enterprise.contact.phone"));
    found.addClassName("park-found");
    found.getElement().setAttribute("aria-live", "polite");
    addFields(Localized.text(new Paragraph(), "enterprise.contact.find.text"), phone, found);
  }

  /** Stays open with what was found. */
  @Override
  protected boolean confirm() {
    found.removeAll();
    Optional<PhoneNumber> number = PhoneNumber.parse(phone.getValue());
    if (number.isEmpty()) {
      errors().show(List.of(Refusal.of(EnterpriseRefusal.PHONE_INVALID, "phone")));
      return false;
    }
    errors().show(List.of());
    List<ContactMatch> matches = contacts.find(number.get());
    matches.forEach(this::show);
    if (matches.isEmpty()) {
      found.add(new Paragraph(Localized.text("enterprise.contact.find.none")));
    }
    return false;
  }

  private void show(ContactMatch match) {
    InnerLink link =
        new InnerLink(
            "enterprises/" + match.enterprise().id(), new Span(match.enterprise().name()));
    link.getElement().addEventListener("click", click -> close());
    Span who = new Span(match.contact().name() + " " + match.contact().title());
    who.addClassName("park-muted");
    Div row = new Div(link, who);
    row.addClassName("park-row-what");
    found.add(row);
  }
}
