package io.parkgraph.platform.graphql.viewer;

import io.parkgraph.platform.graphql.limits.Budgets;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import java.util.List;

/** The caller as the SDL's {@code Viewer} shows it, in stable order. */
record Viewer(
    Caller.Kind kind, String name, List<Role> roles, List<String> scopes, Budgets.Budget budget) {

  static Viewer of(Caller caller, Budgets.Budget budget) {
    return new Viewer(
        caller.kind(),
        caller.name(),
        caller.roles().stream().sorted().toList(),
        caller.scopes().stream().sorted().map(Scope::value).toList(),
        budget);
  }
}
