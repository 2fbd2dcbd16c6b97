package io.parkgraph.platform.store.backup;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoDatabase;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Reads the snapshot that the embedded engine takes of a whole database, and MongoDB does not. */
final class EngineSnapshot implements Iterator<RawBsonDocument>, AutoCloseable {

  private static final int NO_SUCH_COMMAND = 59;
  private static final String NAME = "parkSnapshot";

  private final MongoDatabase database;
  private long cursor;
  private Iterator<BsonValue> batch;

  private EngineSnapshot(MongoDatabase database, BsonDocument reply) {
    this.database = database;
    this.batch = rows(reply, "firstBatch");
  }

  /** Takes one; nothing where the database is a MongoDB. */
  static Optional<EngineSnapshot> of(MongoDatabase database) {
    try {
      BsonDocument reply = database.runCommand(new Document(NAME, 1), RawBsonDocument.class);
      return Optional.of(new EngineSnapshot(database, reply));
    } catch (MongoCommandException refused) {
      if (refused.getErrorCode() == NO_SUCH_COMMAND) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private Iterator<BsonValue> rows(BsonDocument reply, String name) {
    BsonDocument answer = reply.getDocument("cursor");
    cursor = answer.getNumber("id", new BsonInt64(0)).longValue();
    return answer.getArray(name).iterator();
  }

  @Override
  public boolean hasNext() {
    while (!batch.hasNext() && cursor != 0) {
      Document more = new Document("getMore", cursor).append("collection", NAME);
      batch =
          rows(
              database.runCommand(more.append("batchSize", 1_000), RawBsonDocument.class),
              "nextBatch");
    }
    return batch.hasNext();
  }

  @Override
  public RawBsonDocument next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return (RawBsonDocument) batch.next();
  }

  @Override
  public void close() {
    if (cursor != 0) {
      Document end = new Document("killCursors", NAME).append("cursors", List.of(cursor));
      database.runCommand(end);
      cursor = 0;
    }
  }
}
