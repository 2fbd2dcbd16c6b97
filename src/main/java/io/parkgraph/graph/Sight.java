package io.parkgraph.graph;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Rows;
import io.parkgraph.platform.security.Scope;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the graph a caller sees: of what a scope reads, all or what belongs to certain places.
 *
 * @param places the places by the scope; none for what is seen wherever it belongs, and no entry for
 *     what is not seen at all
 */
record Sight(Map<Scope, Set<Place>> places) {

  /** Copies its map. */
  Sight {
    places = Map.copyOf(places);
  }

  /** What a caller sees of the things that these scopes read. */
  static Sight of(Caller caller, Collection<Scope> scopes) {
    var places = new EnumMap<Scope, Set<Place>>(Scope.class);
    for (Scope scope : scopes) {
      Set<Place> there = places(caller, scope);
      if (caller.mayEverywhere(scope)) {
        places.put(scope, Set.of());
      } else if (!there.isEmpty()) {
        places.put(scope, there);
      }
    }
    return new Sight(places);
  }

  /** The same, but for what a scope reads. */
  Sight without(Scope scope) {
    var rest = new EnumMap<Scope, Set<Place>>(Scope.class);
    places.forEach((each, there) -> {
      if (each != scope) {
        rest.put(each, there);
      }
    });
    return new Sight(rest);
  }

  /** Whether anything is seen of what a scope reads. */
  boolean reaches(Scope scope) {
    return places.containsKey(scope);
  }

  private static Set<Place> places(Caller caller, Scope scope) {
    var places = new HashSet<Place>();
    for (Place.Kind kind : Place.Kind.values()) {
      Rows rows = caller.rows(scope, kind);
      if (!rows.all()) {
        Objects.requireNonNull(rows.ids()).forEach(id -> places.add(new Place(kind, id)));
      }
    }
    return places;
  }
}
