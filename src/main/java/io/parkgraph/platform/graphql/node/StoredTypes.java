package io.parkgraph.platform.graphql.node;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.parkgraph.platform.store.Documents;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which type of the API stands for what is stored where. */
@Component
public final class StoredTypes {

  private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private final Map<String, NodeType<?>> byCollection = new HashMap<>();
  private final Map<String, Documents<?>> byName = new HashMap<>();

  StoredTypes(List<NodeType<?>> types, List<Documents<?>> documents) {
    Map<Class<?>, NodeType<?>> byEntity =
        types.stream().collect(toMap(NodeType::entity, type -> type));
    for (NodeType<?> type : types) {
      if (type.collection() != null) {
        byCollection.put(type.collection(), type);
      }
    }
    for (Documents<?> each : documents) {
      NodeType<?> type = byEntity.get(each.type().type());
      if (type != null) {
        byCollection.put(each.type().collection(), type);
        byName.put(type.name(), each);
      }
    }
  }

  /** The type of what a collection holds; nothing where the API does not show it. */
  public Optional<NodeType<?>> ofCollection(String collection) {
    return Optional.ofNullable(byCollection.get(collection));
  }

  /** Where the entities of a type are stored, by the type's name. */
  public Optional<Documents<?>> documents(String typeName) {
    return Optional.ofNullable(byName.get(typeName));
  }

  /** {@code METRIC_RECORD} of the SDL's enum is the type {@code MetricRecord}. */
  public static String typeName(String enumValue) {
    return Stream.of(enumValue.split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(joining());
  }

  /** The type {@code MetricRecord} is {@code METRIC_RECORD} in the SDL's enum. */
  public static String enumValue(String typeName) {
    return NEXT_WORD.matcher(typeName).replaceAll("_").toUpperCase(Locale.ROOT);
  }
}
