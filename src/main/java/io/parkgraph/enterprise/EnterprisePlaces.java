package io.parkgraph.enterprise;

import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.PlaceDirectory;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Enterprises as places that roles and keys are held to. */
@Component
class EnterprisePlaces implements PlaceDirectory {

  private final EnterpriseRepository enterprises;

  EnterprisePlaces(EnterpriseRepository enterprises) {
    this.enterprises = enterprises;
  }

  @Override
  public Place.Kind kind() {
    return Place.Kind.ENTERPRISE;
  }

  @Override
  public Optional<String> name(String id) {
    return enterprises.documents().find(id).map(Enterprise::name);
  }

  @Override
  public List<NamedPlace> find(String typed, int limit) {
    return enterprises.named(typed, Rows.ALL, Math.min(limit, PageRequest.MAX_SIZE)).stream()
        .map(found -> new NamedPlace(Place.enterprise(found.id()), found.name()))
        .toList();
  }
}
