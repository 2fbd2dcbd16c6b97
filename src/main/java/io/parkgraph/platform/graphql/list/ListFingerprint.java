package io.parkgraph.platform.graphql.list;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.parkgraph.platform.Sha256;
import io.parkgraph.platform.command.Aggregate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells lists apart by their field, their owner, and what they are filtered and ordered by. */
final class ListFingerprint {

  private static final Set<String> PAGING = Set.of("first", "after", "last", "before");
  private static final int BYTES = 8;

  private ListFingerprint() {}

  static byte[] of(DataFetchingEnvironment field) {
    StringBuilder text = new StringBuilder();
    append(text, GraphQLTypeUtil.simplePrint(field.getParentType()));
    append(text, field.getField().getName());
    append(text, field.getSource() instanceof Aggregate owner ? owner.id() : null);
    Map<String, Object> arguments = new TreeMap<>(field.getArguments());
    arguments.keySet().removeAll(PAGING);
    append(text, arguments);
    return Arrays.copyOf(Sha256.of(text.toString()), BYTES);
  }

  /** Every value with its length before it, so that no two lists read the same. */
  private static void append(StringBuilder text, @Nullable Object value) {
    switch (value) {
      case null -> text.append('-');
      case Map<?, ?> map -> {
        text.append('{');
        new TreeMap<>(map)
            .forEach((key, item) -> {
              if (item != null) {
                append(text, key);
                append(text, item);
              }
            });
        text.append('}');
      }
      case List<?> list -> {
        text.append('[');
        list.forEach(item -> append(text, item));
        text.append(']');
      }
      default -> {
        String written = value.toString();
        text.append(written.length()).append(':').append(written);
      }
    }
  }
}
