package io.parkgraph.platform.store.backup;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.RawBsonDocument;

/** Puts the rows of a backup into a database, under names of their own if need be. */
final class RowLoader {

  private static final int MOST_DOCUMENTS = 1_000;
  private static final int MOST_BYTES = 4 * 1024 * 1024;

  private final MongoDatabase database;
  private final String prefix;
  private final List<RawBsonDocument> waiting = new ArrayList<>();
  private final List<String> collections = new ArrayList<>();
  private String collection = "";
  private int bytes;

  /** Loads into collections whose names begin with the prefix, and are free. */
  RowLoader(MongoDatabase database, String prefix) {
    this.database = database;
    this.prefix = prefix;
  }

  /** Takes a row in the engine's form of snapshots; collections come before documents. */
  void take(BsonDocument row) {
    String name = row.getString("collection").getValue();
    if (!row.containsKey("document")) {
      declare(name, row.getArray("indexes"));
      return;
    }
    if (!name.equals(collection) || waiting.size() >= MOST_DOCUMENTS || bytes >= MOST_BYTES) {
      flush();
      collection = name;
    }
    RawBsonDocument document = (RawBsonDocument) row.getDocument("document");
    bytes += document.getByteBuffer().remaining();
    waiting.add(document);
  }

  private void declare(String name, BsonArray indexes) {
    collections.add(name);
    database.createCollection(prefix + name);
    if (!indexes.isEmpty()) {
      database.runCommand(
          new BsonDocument("createIndexes", new BsonString(prefix + name))
              .append("indexes", indexes));
    }
  }

  /** Writes what waits; to be called once more after the last row. */
  void flush() {
    if (!waiting.isEmpty()) {
      database
          .getCollection(prefix + collection, RawBsonDocument.class)
          .insertMany(waiting, new InsertManyOptions().ordered(false));
      waiting.clear();
    }
    bytes = 0;
  }

  /** The collections that there are now, without the prefix. */
  List<String> collections() {
    return List.copyOf(collections);
  }
}
