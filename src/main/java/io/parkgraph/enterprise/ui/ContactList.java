package io.parkgraph.enterprise.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.enterprise.Contact;
import io.parkgraph.enterprise.ContactService;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.platform.PhoneNumber;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.ParkIcon;
import org.jspecify.annotations.Nullable;

/** The contacts of an enterprise with their masked numbers, and what may be done with them. */
class ContactList extends Div {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN_SECONDS = 30;

  private final transient EnterpriseService enterprises;
  private final transient ContactService contacts;
  private final boolean mayWrite;
  private final boolean mayReveal;
  private final UnorderedList rows = new UnorderedList();
  private transient Enterprise enterprise;

  ContactList(
      EnterpriseService enterprises,
      ContactService contacts,
      Enterprise enterprise,
      boolean mayWrite,
      boolean mayReveal) {
    this.enterprises = enterprises;
    this.contacts = contacts;
    this.enterprise = enterprise;
    this.mayWrite = mayWrite;
    this.mayReveal = mayReveal;
    rows.addClassName("park-rows");
    add(rows);
    if (mayWrite) {
      Button add = Localized.text(new Button(ParkIcon.PLUS.create()), "enterprise.contact.add");
      add.addThemeVariants(ButtonVariant.TERTIARY);
      add.addClickListener(click -> edit(null));
      add(add);
    }
    Localized.follow(this, this::draw);
  }

  private void draw() {
    rows.removeAll();
    contacts.of(enterprise).forEach(contact -> rows.add(row(contact)));
    if (rows.getComponentCount() == 0) {
      Paragraph none = new Paragraph(Localized.text("enterprise.contacts.none"));
      none.addClassName("park-muted");
      rows.add(new ListItem(none));
    }
  }

  private ListItem row(Contact contact) {
    Span name = new Span(contact.name());
    name.addClassName("park-row-name");
    Span title = new Span(contact.title());
    title.addClassName("park-muted");
    String mask = contacts.masked(contact);
    Span phone = new Span(mask);
    phone.addClassName("park-phone");
    phone.getElement().setAttribute("aria-live", "polite");
    Div what = new Div(name, title, phone);
    what.addClassName("park-row-what");
    Div actions = new Div();
    actions.addClassName("park-row-actions");
    if (mayReveal) {
      actions.add(revealing(contact, phone, mask));
    }
    if (mayWrite) {
      actions.add(
          action(ParkIcon.PENCIL, "enterprise.contact.edit.of", contact, () -> edit(contact)));
      actions.add(
          action(
              ParkIcon.TRASH, "enterprise.contact.remove.of", contact, () -> askToRemove(contact)));
    }
    return new ListItem(what, actions);
  }

  private Button revealing(Contact contact, Span phone, String mask) {
    Button button =
        action(
            ParkIcon.EYE,
            "enterprise.contact.reveal.of",
            contact,
            () ->
                new RevealDialog(
                        contacts, enterprise.id(), contact, number -> show(phone, mask, number))
                    .open());
    button.addClassName("park-reveal");
    return button;
  }

  private static Button action(
      ParkIcon icon, String label, Contact contact, SerializableRunnable does) {
    Button button = new Button(icon.create(), click -> does.run());
    String text = Localized.text(label, contact.name());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(text);
    button.setTooltipText(text);
    return button;
  }

  /**
   * The number goes to the browser and nowhere else: neither the component nor the session keeps
   * it, and the browser hides it again by itself.
   */
  private static void show(Span phone, String mask, PhoneNumber number) {
    phone
        .getElement()
        .executeJs(
            "clearTimeout(this.parkHide); this.textContent = $0; this.classList.add('park-shown');"
                + " this.parkHide = setTimeout(() => { this.textContent = $1;"
                + " this.classList.remove('park-shown'); }, $2 * 1000)",
            number.value(),
            mask,
            SHOWN_SECONDS);
    Notices.done(Localized.text("enterprise.contact.revealed", SHOWN_SECONDS));
  }

  private void edit(@Nullable Contact contact) {
    new ContactDialog(enterprises, contacts, enterprise.id(), contact, this::took).open();
  }

  private void took(Enterprise next) {
    enterprise = next;
    draw();
  }

  private void askToRemove(Contact contact) {
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Localized.text("enterprise.contact.remove.of", contact.name()));
    dialog.setText(Localized.text("enterprise.contact.remove.text"));
    dialog.setCancelable(true);
    dialog.setCancelText(Localized.text("ui.cancel"));
    dialog.setConfirmText(Localized.text("enterprise.contact.remove"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> remove(contact));
    dialog.open();
  }

  private void remove(Contact contact) {
    long version = enterprises.find(enterprise.id()).orElse(enterprise).version();
    switch (contacts.remove(enterprise.id(), contact.id(), WriteConditions.expecting(version))) {
      case Outcome.Done<Enterprise> done -> {
        took(done.entity());
        Notices.done(Localized.text("enterprise.contact.removed"));
      }
      case Outcome.Refused<Enterprise> refused ->
          Notices.problem(Localized.text(refused.refusals().getFirst()));
    }
  }
}
