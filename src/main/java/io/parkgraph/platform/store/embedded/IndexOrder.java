package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which order an index has to be read so that documents come as a query sorts them. */
enum IndexOrder {
  /** From the first range to the last. */
  FORWARDS(false, false),
  /** From the last range to the first, each from its end. */
  BACKWARDS(true, false),
  /** All ranges side by side, always taking the entry that comes first after the shared bytes. */
  MERGED_FORWARDS(false, true),
  /** All ranges side by side, each from its end. */
  MERGED_BACKWARDS(true, true);

  private final boolean backwards;
  private final boolean merged;

  IndexOrder(boolean backwards, boolean merged) {
    this.backwards = backwards;
    this.merged = merged;
  }

  boolean isBackwards() {
    return backwards;
  }

  boolean isMerged() {
    return merged;
  }

  /** Returns null if the index cannot bring the documents in that order. */
  static @Nullable IndexOrder serving(
      @Nullable Document sort, Searchable index, IndexBounds bounds) {
    if (sort == null || sort.isEmpty()) {
      return FORWARDS;
    }
    if (index.traits().isMultikey() || index.traits().isUnordered()) {
      return null;
    }
    Boolean plain = isBackwards(sort, index, bounds.pinned(), bounds.pinned());
    if (plain != null) {
      return plain ? BACKWARDS : FORWARDS;
    }
    Set<String> fixed = new HashSet<>(bounds.pinned());
    fixed.addAll(bounds.listed());
    Boolean merged = isBackwards(sort, index, bounds.pinned(), fixed);
    if (merged != null) {
      return merged ? MERGED_BACKWARDS : MERGED_FORWARDS;
    }
    return null;
  }

  /**
   * Follows the sort along the fields of the index.
   *
   * @param constant fields of the sort that decide nothing
   * @param skipped fields of the index that may be passed over
   */
  private static @Nullable Boolean isBackwards(
      Document sort, Searchable index, Set<String> constant, Set<String> skipped) {
    Iterator<IndexField> fields =
        index.fields().stream().filter(field -> !skipped.contains(field.name())).iterator();
    Boolean backwards = null;
    for (Map.Entry<String, Object> wanted : sort.entrySet()) {
      if (constant.contains(wanted.getKey())) {
        continue;
      }
      if (!fields.hasNext() || !(wanted.getValue() instanceof Number direction)) {
        return null;
      }
      IndexField field = fields.next();
      boolean opposite = field.ascending() != direction.intValue() > 0;
      boolean turns = backwards != null && backwards != opposite;
      if (turns || !field.name().equals(wanted.getKey())) {
        return null;
      }
      backwards = opposite;
      if (field.name().equals(IndexField.ID)) {
        break;
      }
    }
    return backwards != null && backwards;
  }
}
