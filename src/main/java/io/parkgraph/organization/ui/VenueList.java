package io.parkgraph.organization.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.Venue;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.ParkIcon;
import org.jspecify.annotations.Nullable;

/** The venues of an organization, and what may be done with them; drawn anew with its panel. */
class VenueList extends Div {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationService organizations;
  private final transient VenueService venues;
  private final transient Organization organization;
  private final SerializableConsumer<Organization> written;
  private final boolean mayChange;

  VenueList(
      OrganizationService organizations,
      VenueService venues,
      Organization organization,
      SerializableConsumer<Organization> written) {
    this.organizations = organizations;
    this.venues = venues;
    this.organization = organization;
    this.written = written;
    this.mayChange = venues.mayChange(organization);
    add(rows());
    if (mayChange) {
      Button add = Localized.text(new Button(ParkIcon.PLUS.create()), "organization.venue.add");
      add.setId("add-venue");
      add.addThemeVariants(ButtonVariant.TERTIARY);
      add.addClickListener(click -> edit(null));
      add(add);
    }
  }

  private UnorderedList rows() {
    UnorderedList rows = new UnorderedList();
    rows.addClassName("park-rows");
    organization.venues().forEach(venue -> rows.add(row(venue)));
    if (organization.venues().isEmpty()) {
      Paragraph none = new Paragraph(Localized.text("organization.venues.none"));
      none.addClassName("park-muted");
      rows.add(new ListItem(none));
    }
    return rows;
  }

  private ListItem row(Venue venue) {
    Span name = new Span(venue.name());
    name.addClassName("park-row-name");
    Span address = new Span(venue.address());
    address.addClassName("park-muted");
    Span seats = new Span(Localized.text("organization.venue.seats.of", venue.seats()));
    Div what = new Div(name, address, seats);
    what.addClassName("park-row-what");
    Div actions = new Div();
    actions.addClassName("park-row-actions");
    if (mayChange) {
      actions.add(
          action(ParkIcon.PENCIL, "organization.venue.edit.of", venue, () -> edit(venue.id())));
      actions.add(
          action(ParkIcon.TRASH, "organization.venue.remove.of", venue, () -> askToRemove(venue)));
    }
    return new ListItem(what, actions);
  }

  private static Button action(
      ParkIcon icon, String label, Venue venue, SerializableRunnable does) {
    Button button = new Button(icon.create(), click -> does.run());
    String text = Localized.text(label, venue.name());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(text);
    button.setTooltipText(text);
    return button;
  }

  private void edit(@Nullable String venueId) {
    new VenueDialog(organizations, venues, organization, venueId, written).open();
  }

  private void askToRemove(Venue venue) {
    String venueId = venue.id();
    ConfirmDialog dialog = new ConfirmDialog();
    dialog.setHeader(Localized.text("organization.venue.remove.of", venue.name()));
    dialog.setText(Localized.text("organization.venue.remove.text"));
    dialog.setCancelable(true);
    dialog.setCancelText(Localized.text("ui.cancel"));
    dialog.setConfirmText(Localized.text("organization.venue.remove"));
    dialog.setConfirmButtonTheme("error primary");
    dialog.addConfirmListener(confirmed -> remove(venueId));
    dialog.open();
  }

  private void remove(String venueId) {
    long version = organizations.find(organization.id()).orElse(organization).version();
    var conditions = WriteConditions.expecting(version);
    switch (venues.remove(organization.id(), venueId, conditions)) {
      case Outcome.Done<Organization> done -> {
        Notices.done(Localized.text("organization.venue.removed"));
        written.accept(done.entity());
      }
      case Outcome.Refused<Organization> refused ->
          Notices.problem(Localized.text(refused.refusals().getFirst()));
    }
  }
}
