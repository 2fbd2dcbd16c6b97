package io.parkgraph.platform.graphql.node;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.AccessDenied;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds entities by their ids, of whatever type; reads each type once. */
@Component
public final class Nodes {

  private final Map<String, NodeType<?>> types;

  Nodes(List<NodeType<?>> types) {
    this.types = types.stream().collect(toMap(NodeType::name, type -> type));
  }

  /**
   * The entities in the order of their ids, with null where an id is none, where there is nothing,
   * and where the caller may not know: these cannot be told apart.
   */
  public List<@Nullable Aggregate> find(List<String> ids) {
    Map<String, Set<String>> keys =
        parse(ids).collect(groupingBy(NodeId::type, mapping(NodeId::key, toSet())));
    Map<NodeId, Aggregate> found = new HashMap<>();
    keys.forEach((type, wanted) ->
        load(types.get(type), wanted)
            .forEach(entity -> found.put(new NodeId(type, entity.id()), entity)));
    return ids.stream()
        .<@Nullable Aggregate>map(id -> NodeId.parse(id).map(found::get).orElse(null))
        .toList();
  }

  /** Whether the caller may see an entity that was come by in another way than by asking for it. */
  public boolean visible(Aggregate entity) {
    return types.values().stream()
        .filter(type -> type.entity() == entity.getClass())
        .anyMatch(type -> !read(type.visible(), Set.of(entity.id())).isEmpty());
  }

  private static Stream<NodeId> parse(List<String> ids) {
    return ids.stream().map(id -> NodeId.parse(id).orElse(null)).filter(Objects::nonNull);
  }

  private static <A extends Aggregate> List<A> load(@Nullable NodeType<A> type, Set<String> keys) {
    return type == null ? List.of() : read(type.load(), keys);
  }

  private static <A extends Aggregate> List<A> read(
      Function<Collection<String>, List<A>> from, Set<String> keys) {
    try {
      return from.apply(keys);
    } catch (AccessDenied _) {
      return List.of();
    }
  }
}
