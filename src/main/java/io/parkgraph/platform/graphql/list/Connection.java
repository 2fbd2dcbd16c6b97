package io.parkgraph.platform.graphql.list;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as the SDL's {@code …Connection} types show it.
 *
 * @param edges the rows with their cursors
 * @param pageInfo where the page stands
 * @param count counts what matches; asked only if {@code totalCount} is selected
 * @param <T> the row
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, LongSupplier count) {

  /** A row and its cursor. */
  public record Edge<T>(String cursor, T node) {}

  /** Where a page stands in its list. */
  public record PageInfo(
      boolean hasPreviousPage,
      boolean hasNextPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}

  /** The rows without their cursors. */
  public List<T> nodes() {
    return edges.stream().map(Edge::node).toList();
  }

  /** How many rows match in all. */
  public long totalCount() {
    return count.getAsLong();
  }
}
