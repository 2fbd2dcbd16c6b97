package io.parkgraph.organization;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides on the venues of one organization, which has none to see to once it is dissolved.
 *
 * @param organization whose venues they are
 */
public record VenueBook(Organization organization) {

  /** How many venues an organization may have. */
  public static final int MOST = 20;

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 50;

  /** How many characters an address may have. */
  public static final int ADDRESS_LENGTH = 200;

  /** How many people a venue seats at least. */
  public static final int FEWEST_SEATS = 1;

  /** How many people a venue seats at most. */
  public static final int MOST_SEATS = 10_000;

  /** Adds a venue. */
  Decision<Organization> add(VenueInput input) {
    return whileItStands(() -> added(input));
  }

  /** Changes a venue; what is not given stays. */
  Decision<Organization> update(String id, VenueInput input) {
    return whileItStands(
        () -> organization.venue(id).map(old -> updated(old, input)).orElseGet(VenueBook::unknown));
  }

  /** Removes a venue. */
  Decision<Organization> remove(String id) {
    return whileItStands(() -> {
      var venues = new ArrayList<>(organization.venues());
      return venues.removeIf(each -> each.id().equals(id))
          ? accept(venues, "VenueRemoved")
          : unknown();
    });
  }

  /** The organization with these venues. */
  Organization holding(List<Venue> venues) {
    return new Organization(
        organization.id(),
        organization.version(),
        organization.name(),
        organization.kind(),
        organization.parentId(),
        organization.territoryParentId(),
        organization.enterpriseId(),
        organization.state(),
        organization.foundedOn(),
        organization.dissolvedOn(),
        organization.term(),
        organization.approvalNumber(),
        organization.coveredIds(),
        organization.votes(),
        venues,
        organization.pastParents(),
        organization.provenance());
  }

  private Decision<Organization> added(VenueInput input) {
    var checks = new InputChecks();
    // Every write adds one venue at most, so the version that it makes is a number of its own.
    Optional<Venue> venue =
        venue(
            checks,
            String.valueOf(organization.version() + 1),
            input.name(),
            input.address(),
            input.seats());
    if (organization.venues().size() >= MOST) {
      checks.refuse(Refusal.of(OrganizationRefusal.VENUES_FULL, "organizationId", MOST));
    }
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    var venues = new ArrayList<>(organization.venues());
    venues.add(venue.orElseThrow());
    return accept(venues, "VenueAdded");
  }

  private Decision<Organization> updated(Venue old, VenueInput input) {
    var checks = new InputChecks();
    Optional<Venue> next =
        venue(
            checks,
            old.id(),
            input.name() == null ? old.name() : input.name(),
            input.address() == null ? old.address() : input.address(),
            input.seats() == null ? Integer.valueOf(old.seats()) : input.seats());
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    Venue changed = next.orElseThrow();
    if (changed.equals(old)) {
      return Decision.accept(organization);
    }
    var venues = new ArrayList<>(organization.venues());
    venues.replaceAll(each -> each.id().equals(old.id()) ? changed : each);
    return accept(venues, "VenueChanged");
  }

  private static Optional<Venue> venue(
      InputChecks checks,
      String id,
      @Nullable String name,
      @Nullable String address,
      @Nullable Integer seats) {
    var goodName = checks.text("name", name, NAME_LENGTH);
    var goodAddress = checks.text("address", address, ADDRESS_LENGTH);
    var goodSeats = seats(checks, seats);
    return checks.failed()
        ? Optional.empty()
        : Optional.of(
            new Venue(
                id, goodName.orElseThrow(), goodAddress.orElseThrow(), goodSeats.orElseThrow()));
  }

  private static Optional<Integer> seats(InputChecks checks, @Nullable Integer given) {
    Optional<Integer> seats = checks.required("seats", given);
    if (seats.filter(each -> each < FEWEST_SEATS || each > MOST_SEATS).isPresent()) {
      checks.refuse(
          Refusal.of(OrganizationRefusal.SEATS_OUT_OF_RANGE, "seats", FEWEST_SEATS, MOST_SEATS));
    }
    return seats;
  }

  private Decision<Organization> whileItStands(Supplier<Decision<Organization>> decide) {
    return organization.state() == OrganizationState.DISSOLVED
        ? Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "organizationId"))
        : decide.get();
  }

  private Decision<Organization> accept(List<Venue> venues, String event) {
    return Decision.accept(organization.withVenues(venues), DomainEvent.of(event));
  }

  private static Decision<Organization> unknown() {
    return Decision.refuse(Refusal.of(OrganizationRefusal.VENUE_UNKNOWN, "venueId"));
  }
}
