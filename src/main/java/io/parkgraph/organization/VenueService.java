package io.parkgraph.organization;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The use cases of venues, which whoever runs the organization sees to. Each throws {@link
 * io.parkgraph.platform.security.AccessDenied} where {@code organization:run} is missing.
 */
@Service
public class VenueService {

  private final OrganizationRepository organizations;
  private final Commands commands;
  private final CurrentCaller caller;

  VenueService(OrganizationRepository organizations, Commands commands, CurrentCaller caller) {
    this.organizations = organizations;
    this.commands = commands;
    this.caller = caller;
  }

  /** Whether the caller may change the venues of an organization now. */
  public boolean mayChange(Organization organization) {
    return organization.state() != OrganizationState.DISSOLVED
        && caller.get().may(Scope.ORGANIZATION_RUN, organization.places());
  }

  /** Adds a venue. */
  public Outcome<Organization> add(String id, VenueInput input, WriteConditions conditions) {
    return change("addVenue", id, input, conditions, book -> book.add(input));
  }

  /** Changes a venue; what is null stays. */
  public Outcome<Organization> update(
      String id, String venueId, VenueInput input, WriteConditions conditions) {
    return change(
        "updateVenue",
        id,
        List.of(venueId, input),
        conditions,
        book -> book.update(venueId, input));
  }

  /** Removes a venue. */
  public Outcome<Organization> remove(String id, String venueId, WriteConditions conditions) {
    return change("removeVenue", id, venueId, conditions, book -> book.remove(venueId));
  }

  private Outcome<Organization> change(
      String useCase,
      String id,
      Object input,
      WriteConditions conditions,
      Function<VenueBook, Decision<Organization>> decide) {
    return commands.run(
        Command.part(
            organizations.documents(),
            useCase,
            Scope.ORGANIZATION_RUN,
            id,
            "organizationId",
            input,
            conditions,
            organization -> decide.apply(new VenueBook(organization))));
  }
}
