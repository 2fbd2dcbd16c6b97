package io.parkgraph.graph;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** All aggregates that edges follow from, whatever the caller may see of them. */
@Repository
final class EdgeSourceRepository {

  private static final Ordering BY_KEY = new Ordering(List.of());

  private final Map<String, EdgeSource<?>> byCollection;

  EdgeSourceRepository(List<EdgeSource<?>> sources) {
    this.byCollection =
        sources.stream().collect(Collectors.toMap(EdgeSource::collection, Function.identity()));
  }

  List<EdgeSource<?>> all() {
    return List.copyOf(byCollection.values());
  }

  boolean has(String collection) {
    return byCollection.containsKey(collection);
  }

  /** What follows from the present state of an aggregate; nothing if it is not there. */
  Optional<EdgeRow> row(String collection, String key) {
    EdgeSource<?> source = byCollection.get(collection);
    return source == null ? Optional.empty() : row(source, key);
  }

  private static <A extends Aggregate> Optional<EdgeRow> row(EdgeSource<A> source, String key) {
    return source.documents().find(key).map(source::row);
  }

  /** Hands out what follows from all aggregates there are, page by page. */
  void forEachPage(Consumer<List<EdgeRow>> page) {
    byCollection.values().forEach(source -> pages(source, page));
  }

  private static <A extends Aggregate> void pages(
      EdgeSource<A> source, Consumer<List<EdgeRow>> page) {
    PageRequest next = PageRequest.first(PageRequest.MAX_SIZE);
    while (next != null) {
      Slice<A> slice =
          source.documents().page(new Document(), BY_KEY, next);
      page.accept(slice.items().stream().map(source::row).toList());
      next =
          slice.hasNext()
              ? new PageRequest(PageRequest.MAX_SIZE, true, slice.rows().getLast().position())
              : null;
    }
  }
}
