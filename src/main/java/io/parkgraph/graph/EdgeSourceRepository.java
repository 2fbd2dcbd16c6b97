package io.parkgraph.graph;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All aggregates that edges follow from, whatever the caller may see of them. */
@Repository
class EdgeSourceRepository {

  private static final Ordering BY_KEY = new Ordering(List.of());

  private final Map<String, EdgeSource<?>> byCollection;

  EdgeSourceRepository(List<EdgeSource<?>> sources) {
    this.byCollection =
        sources.stream().collect(Collectors.toMap(EdgeSource::collection, Function.identity()));
  }

  List<EdgeSource<?>> all() {
    return List.copyOf(byCollection.values());
  }

  /** The scope that reading the entities of a type takes. */
  Optional<Scope> reading(String type) {
    return all().stream()
        .filter(source -> source.type().equals(type))
        .findFirst()
        .map(EdgeSource::reading);
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

  /** The names of those of some nodes that the caller may see by now, by one command a type. */
  Map<NodeRef, String> titles(Collection<NodeRef> nodes, Caller caller) {
    Map<String, List<String>> keys =
        nodes.stream()
            .collect(groupingBy(NodeRef::type, Collectors.mapping(NodeRef::key, toList())));
    var titles = new HashMap<NodeRef, String>();
    byCollection
        .values()
        .forEach(source ->
            titles.putAll(titles(source, keys.getOrDefault(source.type(), List.of()), caller)));
    return titles;
  }

  private static <A extends Aggregate> Map<NodeRef, String> titles(
      EdgeSource<A> source, List<String> keys, Caller caller) {
    return source.documents().findAll(keys).stream()
        .filter(found -> caller.may(source.reading(), found.places()))
        .collect(Collectors.toMap(found -> new NodeRef(source.type(), found.id()), source.title()));
  }

  /** How many aggregates there are. */
  long count() {
    return byCollection.values().stream()
        .mapToLong(source -> source.documents().count(new Document()))
        .sum();
  }

  /**
   * Hands out what follows from all aggregates there are, in the order of their keys, as long as it
   * is taken.
   */
  void forEachPage(Predicate<Page> taker) {
    for (EdgeSource<?> source : byCollection.values()) {
      if (!pages(source, taker)) {
        return;
      }
    }
  }

  private static <A extends Aggregate> boolean pages(EdgeSource<A> source, Predicate<Page> taker) {
    String after = "";
    PageRequest next = PageRequest.first(PageRequest.MAX_SIZE);
    while (next != null) {
      Slice<A> slice = source.documents().page(new Document(), BY_KEY, next);
      List<EdgeRow> rows = slice.items().stream().map(source::row).toList();
      String last = slice.hasNext() ? rows.getLast().owner().key() : null;
      if (!taker.test(new Page(source.type(), after, last, rows))) {
        return false;
      }
      next =
          slice.hasNext()
              ? new PageRequest(PageRequest.MAX_SIZE, true, slice.rows().getLast().position())
              : null;
      after = last == null ? after : last;
    }
    return true;
  }

  /**
   * What follows from all aggregates of a type between two keys.
   *
   * @param type the type
   * @param after the key before the first
   * @param upTo the last key; null where there is none after these
   * @param rows what follows from them
   */
  record Page(String type, String after, @Nullable String upTo, List<EdgeRow> rows) {}
}
