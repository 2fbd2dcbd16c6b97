package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection in the store, with indexes that serve equality, ranges and order.
 *
 * <p>Everything that reads or writes holds the collection's lock. A stored document is never
 * changed: replies are written, and pages saved, after the lock is gone.
 */
final class IndexedCollection extends AbstractSynchronizedMongoCollection<KeyBytes> {

  /** Bound while the engine runs something that changes the documents it was given. */
  static final ScopedValue<Boolean> DETACHED = ScopedValue.newInstance();

  private final MVMap<KeyBytes, Document> documents;
  private final StoreMaps maps;
  private final Examined examined;
  private Purpose purpose = Purpose.READ;

  /** What the command that holds the lock does with the documents it finds. */
  private enum Purpose {
    READ,
    CHANGE_FIRST,
    CHANGE_ALL
  }

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      StoreMaps maps,
      Examined examined) {
    super(database, name, options, cursors);
    this.maps = maps;
    this.examined = examined;
    this.documents = maps.documents(getFullName());
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document sort,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    int most = purpose == Purpose.CHANGE_FIRST ? 1 : limit;
    long wanted = most == 0 ? 0 : (long) skip + most;
    Candidates candidates = Candidates.of(query, sort, wanted, documents, getIndexes());
    Stream<Document> matching =
        candidates
            .documents()
            .peek(_ -> examined.oneMore())
            .filter(document -> documentMatchesQuery(document, query))
            .map(this::readyFor);
    return matchDocumentsFromStream(
        matching,
        new Document(),
        candidates.isSorted() ? null : sort,
        skip,
        most,
        batchSize,
        projection);
  }

  private Document readyFor(Document document) {
    if (DETACHED.isBound()) {
      return document.cloneDeeply();
    }
    // The engine replaces fields of what it updates and leaves their old values as they are.
    return purpose == Purpose.READ ? document : document.clone();
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document sort,
      int skip,
      int limit,
      int batchSize,
      @Nullable Document projection) {
    return queryDocuments(query, sort, skip, limit, batchSize, projection);
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    purpose = isMulti ? Purpose.CHANGE_ALL : Purpose.CHANGE_FIRST;
    try {
      return super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog);
    } finally {
      purpose = Purpose.READ;
    }
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    purpose = Purpose.CHANGE_ALL;
    try {
      return super.findAndModify(query);
    } finally {
      purpose = Purpose.READ;
    }
  }

  @Override
  public synchronized int count(@Nullable Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  /** Adds the index and fills it; one that cannot be filled leaves nothing behind. */
  @Override
  public synchronized void addIndex(Index<KeyBytes> index) {
    boolean known =
        getIndexes().stream().anyMatch(existing -> existing.getName().equals(index.getName()));
    try {
      super.addIndex(index);
    } catch (MongoServerException e) {
      if (!known) {
        index.drop();
      }
      throw e;
    }
  }

  @Override
  public synchronized void dropIndex(String indexName) {
    super.dropIndex(indexName);
  }

  /** Removes the documents of a collection that was dropped. */
  synchronized void discard() {
    maps.remove(documents);
  }

  @Override
  public synchronized void renameTo(MongoDatabase newDatabase, String newName) {
    super.renameTo(newDatabase, newName);
    maps.renameDocuments(documents, getFullName());
    for (Index<KeyBytes> index : getIndexes()) {
      if (index instanceof OrderedIndex ordered) {
        ordered.renameTo(getFullName());
      }
    }
  }

  PrimaryIndex primaryIndex(String indexName, List<IndexKey> keys) {
    return new PrimaryIndex(indexName, keys, documents, maps.traitsOf(documents));
  }

  @Override
  protected KeyBytes addDocumentInternal(Document document) {
    String idField = getIdField();
    Object id = idField == null ? UUID.randomUUID() : Utils.getSubdocumentValue(document, idField);
    KeyBytes position = KeyBytes.of(id);
    if (documents.putIfAbsent(position, document) != null) {
      throw new IllegalStateException("A document with the id %s exists already.".formatted(id));
    }
    return position;
  }

  @Override
  protected void handleUpdate(KeyBytes position, Document oldDocument, Document newDocument) {
    documents.put(position, newDocument);
  }

  @Override
  protected void removeDocument(KeyBytes position) {
    documents.remove(position);
  }

  @Override
  protected Document getDocument(KeyBytes position) {
    return Objects.requireNonNull(documents.get(position));
  }

  @Override
  protected Stream<DocumentWithPosition<KeyBytes>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  /** Sizes are not kept: they would cost two encodings of the document at every write. */
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {
    throw new UnsupportedOperationException("Sizes are not kept.");
  }

  @Override
  protected int getDataSize() {
    return 0;
  }
}
