package io.parkgraph.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a kind a caller may touch: all, or only those at certain places.
 *
 * @param ids the keys of those places; null for all rows
 */
public record Rows(@Nullable Set<String> ids) {

  /** Every row. */
  public static final Rows ALL = new Rows(null);

  /** No row. */
  public static final Rows NONE = new Rows(Set.of());

  /** Copies its set. */
  public Rows {
    ids = ids == null ? null : Set.copyOf(ids);
  }

  /** Whether it is every row. */
  public boolean all() {
    return ids == null;
  }

  /** Whether the rows of this place are among them. */
  public boolean contains(String id) {
    return ids == null || ids.contains(id);
  }

  /** Those of the ids whose rows are among them. */
  public List<String> among(Collection<String> wanted) {
    return wanted.stream().filter(this::contains).toList();
  }
}
