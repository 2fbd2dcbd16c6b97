package io.parkgraph.graph.api;

import io.parkgraph.graph.EdgeKind;
import io.parkgraph.graph.GraphPath;
import io.parkgraph.graph.GraphService;
import io.parkgraph.graph.GraphSlice;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.graph.Surroundings;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.Arguments;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class GraphController {

  private final GraphService graph;

  GraphController(GraphService graph) {
    this.graph = graph;
  }

  @QueryMapping
  @Nullable GraphSlice neighbourhood(
      @Argument String of,
      @Argument int depth,
      @Argument @Nullable String asOf,
      @Argument @Nullable List<EdgeKind> kinds) {
    if (depth < 1 || depth > GraphSlice.DEEPEST) {
      throw ApiException.ofField(
          ErrorCode.BAD_USER_INPUT, "depth", "graph.depth", GraphSlice.DEEPEST);
    }
    var wanted =
        new Surroundings(
            ref(of),
            depth,
            Set.of(),
            kinds == null ? Set.of() : Set.copyOf(kinds),
            Arguments.date(asOf, "asOf"));
    return graph.neighbourhood(wanted).orElse(null);
  }

  @QueryMapping
  @Nullable GraphPath path(
      @Argument String from, @Argument String to, @Argument @Nullable String asOf) {
    return graph.path(ref(from), ref(to), Arguments.date(asOf, "asOf")).orElse(null);
  }

  @SchemaMapping(typeName = "GraphSlice", field = "truncated")
  boolean truncated(GraphSlice slice) {
    return slice.cut();
  }

  @SchemaMapping(typeName = "GraphPath", field = "truncated")
  boolean truncated(GraphPath path) {
    return path.cut();
  }

  @SchemaMapping
  int length(GraphPath path) {
    return path.edges().size();
  }

  /** The node of an id; one that is not there if the text is no id. */
  private static NodeRef ref(String id) {
    return NodeId.parse(id)
        .map(node -> new NodeRef(node.type(), node.key()))
        .orElse(new NodeRef("", ""));
  }
}
