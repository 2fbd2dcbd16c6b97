package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.Iterator;
import java.util.List;
import org.h2.mvstore.MVMap;

/**
 * The unique index on {@code _id}. It has no entries of its own: documents are stored under their
 * ids, so the collection's map already is the index.
 */
final class PrimaryIndex extends PlannedIndex {

  private static final List<IndexField> FIELDS = List.of(IndexField.BY_ID);

  private final MVMap<KeyBytes, Document> documents;
  private final KeyTraits traits;

  PrimaryIndex(
      String name, List<IndexKey> keys, MVMap<KeyBytes, Document> documents, KeyTraits traits) {
    super(name, keys, false);
    this.documents = documents;
    this.traits = traits;
  }

  @Override
  public List<IndexField> fields() {
    return FIELDS;
  }

  @Override
  public KeyTraits traits() {
    return traits;
  }

  @Override
  public boolean leavesOut() {
    return false;
  }

  @Override
  public long count(KeyRange range) {
    return range.countIn(documents);
  }

  @Override
  public Iterator<Hit> scan(KeyRange range, boolean backwards) {
    return range.hits(documents, backwards, (key, _) -> key);
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<KeyBytes> collection) {
    Object id = document.get(IndexField.ID);
    if (documents.containsKey(KeyBytes.of(id))) {
      throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(id));
    }
  }

  @Override
  public void add(Document document, KeyBytes position, MongoCollection<KeyBytes> collection) {
    traits.noteValues(List.of(document.getOrMissing(IndexField.ID)));
  }

  @Override
  public KeyBytes remove(Document document) {
    return getPosition(document);
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<KeyBytes> collection) {
    // An update cannot change an id.
  }

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      KeyBytes position,
      MongoCollection<KeyBytes> collection) {
    // The document stays where it is.
  }

  /** An empty index would be filled when it is opened; this one is as full as its collection. */
  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public void drop() {
    // The documents go with their collection.
  }
}
