package io.parkgraph.organization.linkage;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * How far a caller's places reach to linkages: to those of an enterprise, to those with a body, and
 * from an enterprise's own branch to the enterprise.
 */
@Component
class LinkageReach {

  private final LinkageBodies bodies;
  private final CurrentCaller caller;

  LinkageReach(LinkageBodies bodies, CurrentCaller caller) {
    this.bodies = bodies;
    this.caller = caller;
  }

  /**
   * The places whose linkages the present caller may touch.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if it lacks the scope altogether
   */
  Seen seen(Scope scope) {
    Seen own = caller.seen(scope);
    Set<Place> places = own.places();
    if (places == null) {
      return own;
    }
    Set<Place> all = new HashSet<>(places);
    bodies.enterprisesOf(places).forEach(id -> all.add(Place.enterprise(id)));
    return new Seen(all);
  }

  /**
   * The enterprises whose linkages the present caller may touch.
   *
   * @throws io.parkgraph.platform.security.AccessDenied if it lacks the scope altogether
   */
  Rows enterprises(Scope scope) {
    Set<Place> places = seen(scope).places();
    return places == null
        ? Rows.ALL
        : new Rows(
            places.stream()
                .filter(place -> place.kind() == Place.Kind.ENTERPRISE)
                .map(Place::id)
                .collect(Collectors.toSet()));
  }

  /** Where a caller must have a scope to touch a linkage. */
  Set<Place> places(Linkage linkage) {
    return Objects.requireNonNull(placesOfEach(List.of(linkage)).get(linkage.id()));
  }

  /**
   * Where a caller must have a scope to touch each of some linkages, by their ids; by one command,
   * and by none where the present caller is not held to any place.
   */
  Map<String, Set<Place>> placesOfEach(Collection<Linkage> linkages) {
    Map<String, Set<String>> branches =
        caller.get().limited()
            ? bodies.branchesOfEach(
                linkages.stream().map(Linkage::enterpriseId).collect(Collectors.toSet()))
            : Map.of();
    Map<String, Set<Place>> found = new HashMap<>();
    for (Linkage linkage : linkages) {
      Set<Place> all = new HashSet<>(linkage.places());
      branches
          .getOrDefault(linkage.enterpriseId(), Set.of())
          .forEach(id -> all.add(Place.organization(id)));
      found.put(linkage.id(), all);
    }
    return found;
  }
}
