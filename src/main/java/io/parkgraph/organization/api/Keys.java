package io.parkgraph.organization.api;

import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ids of other things among an input; an id of another type is one that nothing has. */
final class Keys {

  private Keys() {}

  static @Nullable String of(String type, @Nullable String id) {
    return id == null ? null : NodeId.keyOf(type, id);
  }

  static @Nullable List<String> all(String type, @Nullable List<String> ids) {
    return ids == null ? null : ids.stream().map(id -> NodeId.keyOf(type, id)).toList();
  }
}
