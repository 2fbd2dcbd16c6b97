package io.parkgraph.platform.store.backup;

import org.bson.BsonDocument;
import org.bson.BsonInt64;

/** How much a backup holds; it closes the file, so that one that was cut off is noticed. */
record Tally(long collections, long indexes, long documents) {

  static final Tally NOTHING = new Tally(0, 0, 0);

  /** With one more row, in the engine's form of snapshots. */
  Tally with(BsonDocument row) {
    return row.containsKey("document")
        ? new Tally(collections, indexes, documents + 1)
        : new Tally(collections + 1, indexes + row.getArray("indexes").size(), documents);
  }

  BsonDocument toBson() {
    return new BsonDocument("collections", new BsonInt64(collections))
        .append("indexes", new BsonInt64(indexes))
        .append("documents", new BsonInt64(documents));
  }

  static Tally of(BsonDocument document) {
    return new Tally(
        document.getInt64("collections").getValue(),
        document.getInt64("indexes").getValue(),
        document.getInt64("documents").getValue());
  }
}
