package io.parkgraph.platform.store.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of one index in which all documents lie that can match a query.
 *
 * @param ranges apart from each other, in ascending order
 * @param pinned leading fields that have one value throughout
 * @param listed leading fields that have one of several values; every range then has one
 *     combination of them, and {@link KeyRange#shared} covers the leading fields
 */
record IndexBounds(List<KeyRange> ranges, Set<String> pinned, Set<String> listed) {

  /** So many combinations of {@code $in} lists are looked up one by one. */
  private static final int MOST_COMBINATIONS = 10_000;

  static final IndexBounds NONE = new IndexBounds(List.of(KeyRange.ALL), Set.of(), Set.of());

  /** Returns null if the query says nothing that narrows the index. */
  static @Nullable IndexBounds of(Searchable index, Conditions conditions) {
    IndexBounds bounds = conjunction(index, conditions);
    for (List<Conditions> alternatives : conditions.alternatives()) {
      List<KeyRange> union = union(index, conditions, alternatives);
      if (union != null) {
        // Each range lies within the conjunction's; listed values are no longer one per range.
        return new IndexBounds(union, bounds == null ? Set.of() : bounds.pinned, Set.of());
      }
    }
    return bounds;
  }

  private static @Nullable List<KeyRange> union(
      Searchable index, Conditions conditions, List<Conditions> alternatives) {
    List<KeyRange> ranges = new ArrayList<>();
    for (Conditions alternative : alternatives) {
      IndexBounds bounds = conjunction(index, conditions.and(alternative));
      if (bounds == null) {
        return null;
      }
      ranges.addAll(bounds.ranges);
    }
    return alternatives.isEmpty() ? null : KeyRange.union(ranges);
  }

  private static @Nullable IndexBounds conjunction(Searchable index, Conditions conditions) {
    List<KeyBytes> prefixes = List.of(KeyRange.ALL.from());
    Set<String> pinned = new HashSet<>();
    Set<String> listed = new HashSet<>();
    for (IndexField field : index.fields()) {
      Condition condition = conditions.on(field.name(), index.traits().isMultikey());
      if (condition instanceof Condition.Span span && !index.traits().isUnordered()) {
        return new IndexBounds(
            prefixes.stream().map(prefix -> span.after(prefix, field)).toList(), pinned, listed);
      }
      if (!(condition instanceof Condition.Points points)
          || !finds(index, points)
          || (long) prefixes.size() * points.values().size() > MOST_COMBINATIONS) {
        break;
      }
      prefixes = combine(prefixes, points, field);
      (points.values().size() == 1 ? pinned : listed).add(field.name());
    }
    if (pinned.isEmpty() && listed.isEmpty()) {
      return null;
    }
    return new IndexBounds(prefixes.stream().map(KeyRange::startingWith).toList(), pinned, listed);
  }

  /** Documents without the field may be left out, and empty arrays are listed as null. */
  private static boolean finds(Searchable index, Condition.Points points) {
    return !points.matchesNull() || !(index.leavesOut() || index.traits().isMultikey());
  }

  private static List<KeyBytes> combine(
      List<KeyBytes> prefixes, Condition.Points points, IndexField field) {
    return prefixes.stream()
        .flatMap(
            prefix -> points.values().stream().map(value -> prefix.followedBy(field.inKey(value))))
        .sorted()
        .toList();
  }
}
