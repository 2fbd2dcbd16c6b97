package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * All collections of a database as they were at one moment, while writers go on.
 *
 * <p>The store never changes a page in its place, so what was there stays readable; holding the
 * version keeps its pages from being written over until the snapshot is closed.
 */
final class Snapshot implements AutoCloseable {

  private final MVStore store;
  private final MVStore.TxCounter held;
  private final List<Part> parts;
  private final AtomicBoolean closed = new AtomicBoolean();

  /** One collection. */
  private record Part(
      String collection, MVMap<KeyBytes, Document> documents, List<Document> indexes) {}

  private Snapshot(MVStore store, MVStore.TxCounter held, List<Part> parts) {
    this.store = store;
    this.held = held;
    this.parts = parts;
  }

  /** Takes it; to be called while nothing is being written and everything is committed. */
  static Snapshot of(MVStore store, StoreMaps maps, String database) {
    MVStore.TxCounter held = store.registerVersionUsage();
    List<Part> parts = new ArrayList<>();
    for (String collection : maps.collectionNames(database)) {
      String namespace = database + "." + collection;
      parts.add(
          new Part(
              collection,
              maps.documents(namespace).openVersion(held.version),
              maps.declaredIndexes(database, collection)));
    }
    return new Snapshot(store, held, parts);
  }

  /**
   * First every collection with its indexes, as {@code {collection, indexes}}, then every document,
   * as {@code {collection, document}}.
   */
  Iterator<Document> rows() {
    Stream<Document> declared =
        parts.stream()
            .map(part ->
                new Document("collection", part.collection()).append("indexes", part.indexes()));
    Stream<Document> documents =
        parts.stream()
            .flatMap(part ->
                part.documents().values().stream()
                    .map(document ->
                        new Document("collection", part.collection())
                            .append("document", document)));
    return Stream.concat(declared, documents).iterator();
  }

  /** Lets go of the moment; further calls do nothing. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      store.deregisterVersionUsage(held);
    }
  }
}
