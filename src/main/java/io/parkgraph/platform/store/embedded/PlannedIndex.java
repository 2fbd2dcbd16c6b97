package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** An index that the engine keeps in step and {@link IndexedCollection} alone asks. */
abstract class PlannedIndex extends Index<KeyBytes> implements Searchable {

  PlannedIndex(String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
  }

  @Override
  public final KeyBytes getPosition(Document document) {
    return KeyBytes.of(document.get(IndexField.ID));
  }

  /** Never: the collection plans its queries itself. */
  @Override
  public final boolean canHandle(Document query) {
    return false;
  }

  @Override
  public final Iterable<KeyBytes> getPositions(Document query) {
    throw new UnsupportedOperationException();
  }

  @Override
  public final long getDataSize() {
    return getCount();
  }
}
