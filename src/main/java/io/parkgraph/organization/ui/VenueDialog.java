package io.parkgraph.organization.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.Venue;
import io.parkgraph.organization.VenueBook;
import io.parkgraph.organization.VenueInput;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.ui.FormDialog;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Notices;
import io.parkgraph.platform.ui.form.Attempt;
import io.parkgraph.platform.ui.form.Authorship;
import io.parkgraph.platform.ui.form.FormFields;
import io.parkgraph.platform.ui.form.MergingSave;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks for a new venue, or for changes of one. */
class VenueDialog extends FormDialog {

  private static final long serialVersionUID = 1L;

  private final transient OrganizationService organizations;
  private final transient VenueService venues;
  private final @Nullable String venueId;
  private final SerializableConsumer<Organization> written;
  private final TextField name = new TextField();
  private final TextField address = new TextField();
  private final IntegerField seats = new IntegerField();
  private final MergingSave<Organization, Organization> saving;

  /**
   * @param venueId the venue to change; null for a new one
   */
  VenueDialog(
      OrganizationService organizations,
      VenueService venues,
      Organization organization,
      @Nullable String venueId,
      SerializableConsumer<Organization> written) {
    super(
        venueId == null ? "organization.venue.add" : "organization.venue.edit",
        venueId == null ? "organization.venue.add" : "ui.save");
    this.organizations = organizations;
    this.venues = venues;
    this.venueId = venueId;
    this.written = written;
    name.setMaxLength(VenueBook.NAME_LENGTH);
    address.setMaxLength(VenueBook.ADDRESS_LENGTH);
    seats.setStepButtonsVisible(true);
    seats.setMin(VenueBook.FEWEST_SEATS);
    seats.setMax(VenueBook.MOST_SEATS);
    name.setRequiredIndicatorVisible(true);
    address.setRequiredIndicatorVisible(true);
    seats.setRequiredIndicatorVisible(true);
    saving =
        new MergingSave<>(
            organization, fields(), same -> same, this::take, this::changes, false, this::taken);
    addFields(name, address, seats);
    saving.show(organization);
  }

  private FormFields<Organization> fields() {
    FormFields<Organization> fields = new FormFields<>(errors());
    fields.add(
        "name", "organization.venue.name", name, from -> of(from, Venue::name), text -> text);
    fields.add(
        "address",
        "organization.venue.address",
        address,
        from -> of(from, Venue::address),
        text -> text);
    fields.add(
        "seats",
        "organization.venue.seats",
        seats,
        from -> of(from, Venue::seats),
        String::valueOf);
    return fields;
  }

  private <V> @Nullable V of(Organization organization, Function<Venue, V> value) {
    return venueId == null ? null : organization.venue(venueId).map(value).orElse(null);
  }

  @Override
  protected boolean confirm() {
    saving.save();
    return false;
  }

  private Attempt<Organization> take(Organization seen) {
    var input = new VenueInput(name.getValue(), address.getValue(), seats.getValue());
    var conditions = WriteConditions.expecting(seen.version());
    return Attempt.of(
        venueId == null
            ? venues.add(seen.id(), input, conditions)
            : venues.update(seen.id(), venueId, input, conditions));
  }

  private void taken(Organization organization) {
    close();
    Notices.done(
        Localized.text(
            venueId == null ? "organization.venue.added" : "organization.venue.changed"));
    written.accept(organization);
  }

  private List<Authorship.Change> changes(Organization seen) {
    return Authorship.after(seen.version(), organizations.history(seen.id())).stream()
        .filter(change -> change.field().startsWith("venues."))
        .map(change ->
            new Authorship.Change(
                change.field().substring(change.field().lastIndexOf('.') + 1),
                change.by(),
                change.at()))
        .toList();
  }
}
