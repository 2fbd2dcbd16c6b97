package io.parkgraph.organization;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.PlaceDirectory;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Organizations as places that roles and keys are held to. */
@Component
class OrganizationPlaces implements PlaceDirectory {

  private final OrganizationRepository organizations;

  OrganizationPlaces(OrganizationRepository organizations) {
    this.organizations = organizations;
  }

  @Override
  public Place.Kind kind() {
    return Place.Kind.ORGANIZATION;
  }

  @Override
  public Optional<String> name(String id) {
    return organizations.documents().find(id).map(Organization::name);
  }

  @Override
  public List<NamedPlace> find(String typed, int limit) {
    PageRequest page = PageRequest.first(Math.min(limit, PageRequest.MAX_SIZE));
    return organizations
        .find(OrganizationFilter.of(null, null, typed), Seen.ALL, OrganizationOrder.BY_NAME, page)
        .items()
        .stream()
        .map(found -> new NamedPlace(Place.organization(found.id()), found.name()))
        .toList();
  }
}
