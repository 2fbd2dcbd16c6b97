package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * A list as it is filtered and sorted, to be exported. Its pages are read one after the other
 * through the list's own service, so that permissions, row scopes and masks are the list's. What
 * changes meanwhile may be seen or not; a row whose sort key stays is in the file exactly once.
 *
 * @param name the list's name, such as {@code enterprises}
 * @param label the key of its title
 * @param columns its columns
 * @param filter its filter, for the record
 * @param pages reads a page
 * @param count counts its rows
 * @param <T> the row
 */
public record ListExport<T>(
    String name,
    String label,
    List<ListColumn<T>> columns,
    Object filter,
    Function<PageRequest, Slice<T>> pages,
    LongSupplier count) {

  /** Copies its list. */
  public ListExport {
    columns = List.copyOf(columns);
  }

  /** The columns of these keys in their order; all of them without keys. */
  List<ListColumn<T>> chosen(List<String> keys) {
    List<ListColumn<T>> chosen =
        keys.stream()
            .flatMap(key -> columns.stream().filter(column -> column.key().equals(key)))
            .toList();
    return chosen.isEmpty() ? columns : chosen;
  }
}
