package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions that a whole query puts on single fields; all of them hold at once. */
final class Conditions {

  private final Map<String, List<Condition>> byField = new HashMap<>();
  private final List<List<Conditions>> alternatives = new ArrayList<>();

  private Conditions() {}

  static Conditions of(Document query) {
    Conditions conditions = new Conditions();
    conditions.read(query);
    return conditions;
  }

  private void read(Document query) {
    query.forEach((key, value) -> {
      switch (key) {
        case "$and" -> clauses(value).forEach(this::read);
        case "$or" -> alternatives.add(clauses(value).stream().map(Conditions::of).toList());
        default -> readField(key, value);
      }
    });
  }

  private void readField(String field, @Nullable Object demanded) {
    Condition condition =
        field.startsWith("$")
            ? null
            : field.equals(IndexField.ID) && isValue(demanded)
                ? new Condition.Points(List.of(KeyBytes.of(demanded)))
                : Condition.read(demanded);
    if (condition != null) {
      byField.computeIfAbsent(field, _ -> new ArrayList<>()).add(condition);
    }
  }

  /** Ids may be documents, and the engine looks such an id up as a whole. */
  private static boolean isValue(@Nullable Object demanded) {
    return demanded instanceof Document document
        && document.keySet().stream().noneMatch(key -> key.startsWith("$"));
  }

  /** A malformed list has no clauses here; the matcher is the one to complain about it. */
  private static List<Document> clauses(@Nullable Object value) {
    List<Document> clauses = new ArrayList<>();
    if (value instanceof Collection<?> elements) {
      for (Object element : elements) {
        if (element instanceof Document clause) {
          clauses.add(clause);
        }
      }
    }
    return clauses;
  }

  /** For every {@code $or}, its branches. */
  List<List<Conditions>> alternatives() {
    return alternatives;
  }

  Conditions and(Conditions other) {
    Conditions both = new Conditions();
    byField.forEach((field, list) -> both.byField.put(field, new ArrayList<>(list)));
    other.byField.forEach(
        (field, list) -> both.byField.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(list));
    return both;
  }

  /**
   * What is demanded of a field, or null if nothing is that an index could use.
   *
   * @param multikey whether the field may have several values, each of which may meet another of
   *     the conditions; only one of them can be used then
   */
  @Nullable Condition on(String field, boolean multikey) {
    List<Condition> conditions = byField.getOrDefault(field, List.of());
    if (!multikey) {
      return conditions.stream().reduce(Condition::and).orElse(null);
    }
    return conditions.stream()
        .filter(Condition.Points.class::isInstance)
        .findFirst()
        .orElseGet(() -> conditions.isEmpty() ? null : conditions.getFirst());
  }
}
