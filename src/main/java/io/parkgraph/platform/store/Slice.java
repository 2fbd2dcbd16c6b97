package io.parkgraph.platform.store;

import java.util.List;
import java.util.function.Function;

/**
 * One page of an ordered list, always in the list's own order.
 *
 * @param rows the rows with their places
 * @param hasPrevious whether there are rows before the first
 * @param hasNext whether there are rows after the last
 * @param <T> the row
 */
public record Slice<T>(List<Row<T>> rows, boolean hasPrevious, boolean hasNext) {

  /** A row and its place. */
  public record Row<T>(T item, Position position) {}

  /** The same page of what each row becomes. */
  public <R> Slice<R> map(Function<? super T, ? extends R> function) {
    List<Row<R>> mapped =
        rows.stream().map(row -> new Row<R>(function.apply(row.item()), row.position())).toList();
    return new Slice<>(mapped, hasPrevious, hasNext);
  }

  /** The rows without their places. */
  public List<T> items() {
    return rows.stream().map(Row::item).toList();
  }
}
