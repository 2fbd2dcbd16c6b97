package io.parkgraph.platform.store.backup;

import com.mongodb.ClientSessionOptions;
import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.connection.ClusterType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/** Writes all that a database holds into one file, while others go on writing to the database. */
final class Backup {

  private final MongoClient client;
  private final MongoDatabase database;

  Backup(MongoClient client, String database) {
    this.client = client;
    this.database = client.getDatabase(database);
  }

  /**
   * Writes the file.
   *
   * @throws BackupProblem if there is a file of that name
   */
  Tally into(Path file) throws IOException {
    if (Files.exists(file)) {
      throw new BackupProblem("There is a file %s already: choose another name.".formatted(file));
    }
    Optional<EngineSnapshot> snapshot = EngineSnapshot.of(database);
    if (snapshot.isPresent()) {
      try (EngineSnapshot rows = snapshot.get();
          BackupWriter writer = new BackupWriter(file, manifest(true))) {
        while (rows.hasNext()) {
          writer.add(rows.next());
        }
        return writer.finish();
      }
    }
    return fromMongo(file);
  }

  /**
   * A replica set reads one moment through a snapshot session, which it keeps for five minutes by
   * default; a server on its own is read collection by collection.
   */
  private Tally fromMongo(Path file) throws IOException {
    ClusterType type = client.getClusterDescription().getType();
    if (type != ClusterType.REPLICA_SET && type != ClusterType.SHARDED) {
      return collections(file, null);
    }
    var options = ClientSessionOptions.builder().snapshot(true).build();
    try (ClientSession session = client.startSession(options)) {
      return collections(file, session);
    }
  }

  private Tally collections(Path file, @Nullable ClientSession session) throws IOException {
    try (BackupWriter writer = new BackupWriter(file, manifest(session != null))) {
      List<String> names = names();
      for (String name : names) {
        writer.add(declaration(name));
      }
      for (String name : names) {
        MongoCollection<RawBsonDocument> all = database.getCollection(name, RawBsonDocument.class);
        FindIterable<RawBsonDocument> found = session == null ? all.find() : all.find(session);
        for (RawBsonDocument document : found) {
          writer.add(
              new BsonDocument("collection", new BsonString(name)).append("document", document));
        }
      }
      return writer.finish();
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : database.listCollectionNames()) {
      if (!name.startsWith("system.")) {
        names.add(name);
      }
    }
    names.sort(String::compareTo);
    return names;
  }

  private BsonDocument declaration(String collection) {
    BsonArray indexes = new BsonArray();
    for (BsonDocument index : database.getCollection(collection).listIndexes(BsonDocument.class)) {
      if (!index.getString("name").getValue().equals("_id_")) {
        indexes.add(index);
      }
    }
    return new BsonDocument("collection", new BsonString(collection)).append("indexes", indexes);
  }

  private Manifest manifest(boolean oneMoment) {
    Document last =
        database.getCollection("migrations").find().sort(Sorts.descending("_id")).first();
    int migration = last == null ? 0 : last.getInteger("_id");
    return new Manifest(Instant.now(), migration, oneMoment);
  }
}
