package io.parkgraph.platform.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How large a document is, before it is validated.
 *
 * <p>Fragments are measured once and counted wherever they are spread, so that the measuring itself
 * takes time in proportion to the document, whatever it would expand to.
 */
final class QueryShape {

  private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

  private final Map<String, FragmentDefinition> fragments = new HashMap<>();
  private final Map<String, Size> measured = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private int longestList;

  private QueryShape(Document document) {
    for (FragmentDefinition fragment : document.getDefinitionsOfType(FragmentDefinition.class)) {
      fragments.put(fragment.getName(), fragment);
    }
  }

  /** The largest of each measure among the document's operations. */
  static Size of(Document document) {
    QueryShape shape = new QueryShape(document);
    Size size = Size.NONE;
    for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
      size = size.beside(shape.measure(operation.getSelectionSet()));
    }
    return size.withList(shape.longestList);
  }

  /** How many root fields an operation has. */
  static long rootFields(Document document, OperationDefinition operation) {
    return new QueryShape(document).directFields(operation.getSelectionSet());
  }

  private Size measure(@Nullable SelectionSet selections) {
    Size size = Size.NONE;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        size = size.beside(measure(selection));
      }
    }
    return size;
  }

  private Size measure(Selection<?> selection) {
    return switch (selection) {
      case Field field -> measure(field);
      case InlineFragment fragment -> measure(fragment.getSelectionSet());
      case FragmentSpread spread -> measure(spread.getName());
      default -> Size.NONE;
    };
  }

  private Size measure(Field field) {
    field.getArguments().forEach(argument -> measure(argument.getValue()));
    Size below = measure(field.getSelectionSet());
    Size own = INTROSPECTION.contains(field.getName()) ? below.introspecting() : below;
    return own.under(field.getAlias() != null);
  }

  private void measure(@Nullable Value<?> value) {
    switch (value) {
      case ArrayValue array -> {
        longestList = Math.max(longestList, array.getValues().size());
        array.getValues().forEach(this::measure);
      }
      case ObjectValue object -> object.getObjectFields().forEach(each -> measure(each.getValue()));
      case null, default -> {}
    }
  }

  private Size measure(String fragment) {
    Size known = measured.get(fragment);
    if (known != null) {
      return known;
    }
    FragmentDefinition definition = fragments.get(fragment);
    if (definition == null || !open.add(fragment)) {
      return Size.NONE;
    }
    Size size = measure(definition.getSelectionSet());
    open.remove(fragment);
    measured.put(fragment, size);
    return size;
  }

  private long directFields(@Nullable SelectionSet selections) {
    long count = 0;
    if (selections != null) {
      for (Selection<?> selection : selections.getSelections()) {
        count +=
            switch (selection) {
              case InlineFragment fragment -> directFields(fragment.getSelectionSet());
              case FragmentSpread spread -> directFields(spread.getName());
              default -> 1;
            };
      }
    }
    return count;
  }

  private long directFields(String fragment) {
    FragmentDefinition definition = fragments.get(fragment);
    if (definition == null || !open.add(fragment)) {
      return 0;
    }
    long count = directFields(definition.getSelectionSet());
    open.remove(fragment);
    return count;
  }

  /**
   * The measures of a selection.
   *
   * @param depth levels of fields, but for those of introspection
   * @param introspectionDepth levels of fields below introspection's own
   * @param fields how many fields
   * @param aliases how many aliases
   * @param longestList how many items the longest list among the arguments has
   */
  record Size(int depth, int introspectionDepth, long fields, long aliases, int longestList) {

    static final Size NONE = new Size(0, 0, 0, 0, 0);

    boolean introspects() {
      return introspectionDepth > 0;
    }

    private Size beside(Size other) {
      return new Size(
          Math.max(depth, other.depth),
          Math.max(introspectionDepth, other.introspectionDepth),
          capped(fields + other.fields),
          capped(aliases + other.aliases),
          0);
    }

    private Size introspecting() {
      return new Size(0, Math.max(depth, introspectionDepth) + 1, fields, aliases, 0);
    }

    private Size under(boolean alias) {
      return new Size(
          depth + 1, introspectionDepth, capped(fields + 1), capped(aliases + (alias ? 1 : 0)), 0);
    }

    private Size withList(int longest) {
      return new Size(depth, introspectionDepth, fields, aliases, longest);
    }

    private static long capped(long count) {
      return Math.min(count, Integer.MAX_VALUE);
    }
  }
}
