package io.parkgraph.platform.graphql.node;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.store.PageRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NodeController {

  private final Nodes nodes;

  NodeController(Nodes nodes) {
    this.nodes = nodes;
  }

  @QueryMapping
  @Nullable Aggregate node(@Argument String id) {
    return nodes.find(List.of(id)).getFirst();
  }

  @QueryMapping
  List<@Nullable Aggregate> nodes(@Argument List<String> ids) {
    if (ids.size() > PageRequest.MAX_SIZE) {
      throw ApiException.ofField(
          ErrorCode.BAD_USER_INPUT, "ids", "ids.many", PageRequest.MAX_SIZE, ids.size());
    }
    return nodes.find(ids);
  }
}
