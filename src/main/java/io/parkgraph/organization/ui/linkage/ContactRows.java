package io.parkgraph.organization.ui.linkage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.parkgraph.organization.linkage.ContactEntry;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.util.Comparator;
import java.util.List;

/** The contact log of a linkage, the latest day first. */
class ContactRows extends UnorderedList {

  private static final long serialVersionUID = 1L;

  ContactRows(List<ContactEntry> contacts) {
    addClassName("park-rows");
    contacts.reversed().stream()
        .sorted(Comparator.comparing(ContactEntry::on).reversed())
        .forEach(contact -> add(row(contact)));
    if (contacts.isEmpty()) {
      Paragraph none = new Paragraph(Localized.text("linkage.contacts.none"));
      none.addClassName("park-muted");
      add(new ListItem(none));
    }
  }

  private static ListItem row(ContactEntry contact) {
    Span on = new Span(contact.on() + " · " + Localized.constant("contactWay", contact.way()));
    on.addClassName("park-row-name");
    Div what = new Div(on);
    what.addClassName("park-row-what");
    if (!contact.met().isEmpty()) {
      what.add(new Span(contact.met()));
    }
    Span by = new Span(Moments.by(contact.by()) + " · " + Moments.text(contact.at()));
    by.addClassName("park-muted");
    what.add(new Span(contact.summary()), by);
    return new ListItem(what);
  }
}
