package io.parkgraph.platform.graphql.audit;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.list.Connection;
import io.parkgraph.platform.graphql.list.Connections;
import io.parkgraph.platform.security.AccessEntry;
import io.parkgraph.platform.security.AccessFilter;
import io.parkgraph.platform.security.AccessTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class AccessController {

  private final AccessTrail trail;
  private final Connections connections;

  AccessController(AccessTrail trail, Connections connections) {
    this.trail = trail;
    this.connections = connections;
  }

  @QueryMapping
  Connection<AccessEntry> accessEntries(
      @Argument @Nullable AccessFilterInput filter, DataFetchingEnvironment field) {
    AccessFilter wanted = filter == null ? AccessFilter.ALL : filter.filter();
    return connections.of(field, page -> trail.find(wanted, page), () -> trail.count(wanted));
  }

  @SchemaMapping
  String by(AccessEntry entry) {
    return entry.callerName();
  }

  @SchemaMapping
  String byId(AccessEntry entry) {
    return entry.callerId();
  }

  /** As the SDL takes it. */
  record AccessFilterInput(
      @Nullable String by,
      @Nullable String result,
      @Nullable String subject,
      @Nullable String from,
      @Nullable String until) {

    AccessFilter filter() {
      return new AccessFilter(
          by, result, subject, Arguments.instant(from, "from"), Arguments.instant(until, "until"));
    }
  }
}
