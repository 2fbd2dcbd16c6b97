package io.parkgraph.organization.api;

import io.parkgraph.organization.Organization;
import io.parkgraph.organization.VenueService;
import io.parkgraph.platform.command.Outcome;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class VenueMutations {

  private final VenueService venues;

  VenueMutations(VenueService venues) {
    this.venues = venues;
  }

  @MutationMapping
  Outcome<Organization> addVenue(@Argument AddVenueInput input) {
    return venues.add(input.key(), input.venue(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> updateVenue(@Argument ChangeVenueInput input) {
    return venues.update(input.key(), input.venueId(), input.venue(), input.conditions());
  }

  @MutationMapping
  Outcome<Organization> removeVenue(@Argument ChangeVenueInput input) {
    return venues.remove(input.key(), input.venueId(), input.conditions());
  }
}
