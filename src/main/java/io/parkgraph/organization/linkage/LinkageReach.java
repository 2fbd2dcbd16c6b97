package io.parkgraph.organization.linkage;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.util.HashSet;
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
    Set<Place> all = new HashSet<>(linkage.places());
    bodies.branchesOf(linkage.enterpriseId()).forEach(id -> all.add(Place.organization(id)));
    return all;
  }

  /** Whether the present caller may do something on a linkage. */
  boolean may(Scope scope, Linkage linkage) {
    return caller.get().may(scope)
        && (caller.get().mayEverywhere(scope) || caller.get().may(scope, places(linkage)));
  }
}
