package io.parkgraph.platform.graphql.changes;

import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.node.StoredTypes;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ChangesController {

  private final Changes changes;

  ChangesController(Changes changes) {
    this.changes = changes;
  }

  @QueryMapping
  ChangeFeed changes(
      @Argument @Nullable String since,
      @Argument @Nullable List<String> types,
      @Argument int first) {
    return changes.since(since, types == null ? null : names(types), Arguments.first(first));
  }

  static Set<String> names(List<String> values) {
    return values.stream().map(StoredTypes::typeName).collect(Collectors.toSet());
  }
}
