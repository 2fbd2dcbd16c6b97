package io.parkgraph.platform.graphql.list;

import graphql.schema.DataFetchingEnvironment;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Position;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a field's paging arguments into a page request, and the page into a connection. */
@Component
public final class Connections {

  private final Cursors cursors;

  Connections(Cursors cursors) {
    this.cursors = cursors;
  }

  /**
   * Reads the page that the field asks for.
   *
   * @param find reads a page of the list
   * @param count counts the list; called only if {@code totalCount} is selected
   */
  public <T> Connection<T> of(
      DataFetchingEnvironment field, Function<PageRequest, Slice<T>> find, LongSupplier count) {
    return of(field, find.apply(page(field)), count);
  }

  /** The connection of a page that was read already. */
  public <T> Connection<T> of(DataFetchingEnvironment field, Slice<T> slice, LongSupplier count) {
    byte[] fingerprint = ListFingerprint.of(field);
    List<Connection.Edge<T>> edges =
        slice.rows().stream()
            .map(row ->
                new Connection.Edge<>(cursors.write(row.position(), fingerprint), row.item()))
            .toList();
    Connection.PageInfo info =
        new Connection.PageInfo(
            slice.hasPrevious(),
            slice.hasNext(),
            edges.isEmpty() ? null : edges.getFirst().cursor(),
            edges.isEmpty() ? null : edges.getLast().cursor());
    return new Connection<>(edges, info, count);
  }

  /**
   * The page that the field's arguments ask for.
   *
   * @throws ApiException if they contradict each other, or name no page
   */
  public PageRequest page(DataFetchingEnvironment field) {
    Integer first = field.getArgument("first");
    Integer last = field.getArgument("last");
    if (first != null && last != null) {
      throw ApiException.ofField(ErrorCode.BAD_USER_INPUT, "last", "page.both");
    }
    if (first != null) {
      return page(field, true, first, "first", "after", "before");
    }
    if (last != null) {
      return page(field, false, last, "last", "before", "after");
    }
    throw ApiException.ofField(
        ErrorCode.BAD_USER_INPUT, "first", "page.neither", PageRequest.MAX_SIZE);
  }

  private PageRequest page(
      DataFetchingEnvironment field,
      boolean forward,
      int size,
      String sizeName,
      String cursorName,
      String otherCursorName) {
    if (size < 0 || size > PageRequest.MAX_SIZE) {
      throw ApiException.ofField(
          ErrorCode.BAD_USER_INPUT, sizeName, "page.size", sizeName, PageRequest.MAX_SIZE);
    }
    if (field.getArgument(otherCursorName) != null) {
      throw ApiException.ofField(
          ErrorCode.BAD_USER_INPUT, otherCursorName, "page.cursor", otherCursorName, sizeName);
    }
    return new PageRequest(size, forward, position(field, cursorName));
  }

  private @Nullable Position position(DataFetchingEnvironment field, String name) {
    String cursor = field.getArgument(name);
    return cursor == null ? null : cursors.read(cursor, ListFingerprint.of(field), name);
  }
}
