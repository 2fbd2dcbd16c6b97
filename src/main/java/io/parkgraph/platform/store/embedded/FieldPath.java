package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dotted path into a document.
 *
 * <p>Arrays on the way and at the end are opened, at any depth: a query on the path can match any
 * of the values found, and never one that is not found.
 */
record FieldPath(String name, List<String> steps) {

  static FieldPath of(String name) {
    return new FieldPath(name, List.of(name.split("\\.", -1)));
  }

  /** Whether a step may count the elements of an array; such a path finds less than it matches. */
  boolean mayCountElements() {
    return steps.stream().anyMatch(step -> step.chars().allMatch(Character::isDigit));
  }

  Found in(Document document) {
    Found found = new Found();
    found.collect(document, steps, 0);
    return found;
  }

  /** The values under a path in one document; never none, since a missing value is one. */
  static final class Found {

    private final List<@Nullable Object> values = new ArrayList<>(1);
    private @Nullable String arrayPath;

    List<@Nullable Object> values() {
      return values;
    }

    /** The path of the first array that was opened, or null if there was none. */
    @Nullable String arrayPath() {
      return arrayPath;
    }

    boolean isMissing() {
      return arrayPath == null && values.getFirst() instanceof Missing;
    }

    private void collect(@Nullable Object value, List<String> steps, int depth) {
      if (value instanceof Collection<?> elements) {
        open(elements, steps, depth);
      } else if (depth == steps.size()) {
        values.add(value);
      } else if (value instanceof Document document) {
        collect(document.getOrMissing(steps.get(depth)), steps, depth + 1);
      } else {
        values.add(Missing.getInstance());
      }
    }

    private void open(Collection<?> elements, List<String> steps, int depth) {
      if (arrayPath == null) {
        arrayPath = String.join(".", steps.subList(0, depth));
      }
      if (elements.isEmpty()) {
        values.add(Missing.getInstance());
      }
      for (Object element : elements) {
        collect(element, steps, depth);
      }
    }
  }
}
