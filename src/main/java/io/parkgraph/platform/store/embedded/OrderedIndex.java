package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.h2.mvstore.MVMap;

/**
 * An index on one or several fields, unique or not, sparse or not.
 *
 * <p>An entry's key is the document's values followed by its position; its value is the offset at
 * which the position starts. So entries stand in the order of the fields and then of the ids, and a
 * unique index differs only in what it refuses.
 *
 * <p>It is called under the lock of its collection.
 */
final class OrderedIndex extends PlannedIndex {

  private final IndexEntries entries;
  private final List<IndexField> fields;
  private final boolean unique;
  private final boolean alreadyBuilt;
  private final MVMap<KeyBytes, Integer> map;
  private final StoreMaps maps;
  private final KeyTraits traits;

  /**
   * Opens the index, or creates it empty.
   *
   * @param namespace of its collection
   */
  OrderedIndex(
      StoreMaps maps,
      String namespace,
      String name,
      List<IndexKey> keys,
      boolean unique,
      boolean sparse) {
    super(name, keys, sparse);
    this.entries = new IndexEntries(keys, sparse);
    this.fields = endingWithId(entries.fields());
    this.unique = unique;
    this.maps = maps;
    this.alreadyBuilt = maps.hasIndex(namespace, name);
    this.map = maps.index(namespace, name);
    this.traits = maps.traitsOf(map);
  }

  private static List<IndexField> endingWithId(List<IndexField> declared) {
    if (declared.stream().anyMatch(field -> field.name().equals(IndexField.ID))) {
      return declared;
    }
    List<IndexField> all = new ArrayList<>(declared);
    all.add(IndexField.BY_ID);
    return List.copyOf(all);
  }

  @Override
  public List<IndexField> fields() {
    return fields;
  }

  @Override
  public KeyTraits traits() {
    return traits;
  }

  @Override
  public boolean leavesOut() {
    return isSparse();
  }

  /** Whether it finds everything that a query on its fields can match. */
  boolean isComplete() {
    return !(traits.isMultikey() && entries.mayCountElements());
  }

  @Override
  public long count(KeyRange range) {
    return range.countIn(map);
  }

  @Override
  public Iterator<Hit> scan(KeyRange range, boolean backwards) {
    return range.hits(map, backwards, KeyBytes::from);
  }

  @Override
  public boolean isUnique() {
    return unique;
  }

  @Override
  public boolean hasSameOptions(Index<?> other) {
    return super.hasSameOptions(other)
        && unique == other.isUnique()
        && entries.fields().equals(new IndexEntries(other.getKeys(), false).fields());
  }

  @Override
  public void checkAdd(Document document, MongoCollection<KeyBytes> collection) {
    refuseDuplicates(entries.of(document), document, collection);
  }

  private void refuseDuplicates(
      Map<KeyBytes, KeyValue> keys, Document document, MongoCollection<KeyBytes> collection) {
    if (!unique) {
      return;
    }
    KeyBytes own = getPosition(document);
    keys.forEach((key, values) -> {
      Iterator<Hit> holders = scan(KeyRange.startingWith(key), false);
      if (holders.hasNext() && !holders.next().position().equals(own)) {
        throw new DuplicateKeyError(this, collection, getKeys(), values);
      }
    });
  }

  @Override
  public void add(Document document, KeyBytes position, MongoCollection<KeyBytes> collection) {
    Map<KeyBytes, KeyValue> keys = entries.of(document);
    refuseDuplicates(keys, document, collection);
    put(keys.keySet(), position);
    entries.note(document, traits);
  }

  private void put(Set<KeyBytes> keys, KeyBytes position) {
    for (KeyBytes key : keys) {
      map.put(key.followedBy(position), key.length());
    }
  }

  @Override
  public KeyBytes remove(Document document) {
    KeyBytes position = getPosition(document);
    remove(entries.of(document).keySet(), position);
    return position;
  }

  private void remove(Set<KeyBytes> keys, KeyBytes position) {
    for (KeyBytes key : keys) {
      map.remove(key.followedBy(position));
    }
  }

  @Override
  public void checkUpdate(
      Document oldDocument, Document newDocument, MongoCollection<KeyBytes> collection) {
    refuseDuplicates(entries.of(newDocument), oldDocument, collection);
  }

  @Override
  public void updateInPlace(
      Document oldDocument,
      Document newDocument,
      KeyBytes position,
      MongoCollection<KeyBytes> collection) {
    Set<KeyBytes> before = entries.of(oldDocument).keySet();
    Set<KeyBytes> after = entries.of(newDocument).keySet();
    if (!before.equals(after)) {
      remove(before, position);
      put(after, position);
    }
    entries.note(newDocument, traits);
  }

  void renameTo(String namespace) {
    maps.renameIndex(map, namespace, getName());
  }

  /** Asked when the index is opened: an empty one is filled from the collection. */
  @Override
  public boolean isEmpty() {
    return !alreadyBuilt;
  }

  @Override
  public long getCount() {
    return map.sizeAsLong();
  }

  @Override
  public void drop() {
    maps.remove(map);
  }
}
