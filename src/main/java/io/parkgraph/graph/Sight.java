package io.parkgraph.graph;

import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of the graph a caller sees.
 *
 * @param rows which of the rows that a scope reads; no entry where none
 */
record Sight(Map<Scope, Seen> rows) {

  /** Copies its map. */
  Sight {
    rows = Map.copyOf(rows);
  }

  /**
   * What a caller sees of what these scopes read. Whatever its key says, an application sees
   * nothing that is not for applications: nobody's membership, not even that there is one.
   */
  static Sight of(Caller caller, Collection<Scope> scopes) {
    boolean application = caller.kind() == Caller.Kind.APPLICATION;
    var rows = new EnumMap<Scope, Seen>(Scope.class);
    for (Scope scope : scopes) {
      if (caller.may(scope) && (scope.forApplications() || !application)) {
        rows.put(scope, caller.seen(scope));
      }
    }
    return new Sight(rows);
  }

  /** Those of the scopes by which anything is seen at all. */
  Set<Scope> among(Collection<Scope> scopes) {
    return scopes.stream().filter(rows::containsKey).collect(Collectors.toSet());
  }

  /** Whether everything is seen that a scope reads. */
  boolean isAllOf(Scope scope) {
    Seen seen = rows.get(scope);
    return seen != null && seen.all();
  }
}
