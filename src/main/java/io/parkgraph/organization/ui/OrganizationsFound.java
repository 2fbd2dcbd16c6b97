package io.parkgraph.organization.ui;

import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.ui.ParkIcon;
import io.parkgraph.platform.ui.palette.PaletteEntry;
import io.parkgraph.platform.ui.palette.PaletteSource;
import java.util.List;
import org.springframework.stereotype.Component;

/** Organizations in the command palette. */
@Component
class OrganizationsFound implements PaletteSource {

  private final OrganizationService organizations;
  private final CurrentCaller caller;

  OrganizationsFound(OrganizationService organizations, CurrentCaller caller) {
    this.organizations = organizations;
    this.caller = caller;
  }

  @Override
  public String label() {
    return "organization.title";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public List<PaletteEntry> find(String typed, int limit) {
    if (typed.isEmpty() || !caller.may(Scope.ORGANIZATION_READ)) {
      return List.of();
    }
    return organizations
        .find(
            OrganizationFilter.of(null, null, typed),
            OrganizationOrder.BY_NAME,
            PageRequest.first(limit))
        .items()
        .stream()
        .map(found ->
            new PaletteEntry(
                ParkIcon.ORGANIZATION,
                found.name(),
                OrganizationTexts.kind(found.kind()),
                OrganizationQuery.PATH + "/" + found.id()))
        .toList();
  }
}
