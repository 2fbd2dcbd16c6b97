package io.parkgraph.platform.store.backup;

import java.time.Instant;
import org.bson.BsonBoolean;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;

/**
 * What a backup says of itself.
 *
 * @param takenAt when it was begun
 * @param migration the last migration of the store
 * @param oneMoment whether it shows the store as it was at one moment
 */
record Manifest(Instant takenAt, int migration, boolean oneMoment) {

  BsonDocument toBson() {
    return new BsonDocument("takenAt", new BsonDateTime(takenAt.toEpochMilli()))
        .append("migration", new BsonInt32(migration))
        .append("oneMoment", new BsonBoolean(oneMoment));
  }

  static Manifest of(BsonDocument document) {
    return new Manifest(
        Instant.ofEpochMilli(document.getDateTime("takenAt").getValue()),
        document.getInt32("migration").getValue(),
        document.getBoolean("oneMoment").getValue());
  }
}
