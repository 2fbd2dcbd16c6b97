package io.parkgraph.economy;

import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Position;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Takes the page of each of several enterprises out of their records, which one command has read:
 * the store can limit a list, but not each part of one. An enterprise has three records a month.
 */
final class RecordPaging {

  private final MetricRecordOrder order;
  private final PageRequest request;
  private final Comparator<Position> comparator;

  RecordPaging(MetricRecordOrder order, PageRequest request) {
    this.order = order;
    this.request = request;
    Comparator<Position> upward =
        Comparator.<Position, Comparable<Object>>comparing(RecordPaging::value)
            .thenComparing(Position::id);
    this.comparator = order.descending() ? upward.reversed() : upward;
  }

  RecordsOfEnterprise page(Collection<MetricRecord> records) {
    List<Slice.Row<MetricRecord>> all =
        records.stream()
            .map(record -> new Slice.Row<>(record, position(record)))
            .sorted(Comparator.comparing(Slice.Row::position, comparator))
            .toList();
    return new RecordsOfEnterprise(request.forward() ? forward(all) : backward(all), all.size());
  }

  private Slice<MetricRecord> forward(List<Slice.Row<MetricRecord>> all) {
    Position from = request.from();
    List<Slice.Row<MetricRecord>> rest =
        from == null
            ? all
            : all.stream().filter(row -> comparator.compare(row.position(), from) > 0).toList();
    int size = Math.min(request.size(), rest.size());
    return new Slice<>(rest.subList(0, size), from != null, size < rest.size());
  }

  private Slice<MetricRecord> backward(List<Slice.Row<MetricRecord>> all) {
    Position from = request.from();
    List<Slice.Row<MetricRecord>> rest =
        from == null
            ? all
            : all.stream().filter(row -> comparator.compare(row.position(), from) < 0).toList();
    int start = Math.max(0, rest.size() - request.size());
    return new Slice<>(rest.subList(start, rest.size()), start > 0, from != null);
  }

  private Position position(MetricRecord record) {
    Object value =
        switch (order.field()) {
          case MONTH -> record.month().toString();
          case AMOUNT -> record.amount().fen();
        };
    return new Position(List.of(value), record.id());
  }

  @SuppressWarnings("unchecked")
  private static Comparable<Object> value(Position position) {
    return (Comparable<Object>) position.values().getFirst();
  }
}
