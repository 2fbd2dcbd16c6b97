package io.parkgraph.platform.store.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.bson.Document;

/** An engine with a client; reopening puts a new engine on the same folder. */
final class EngineFixture implements AutoCloseable {

  private final Path folder;
  private EmbeddedEngine engine;
  private MongoClient client;

  EngineFixture(Path folder) {
    this.folder = folder;
    open();
  }

  private void open() {
    engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    client = MongoClients.create(engine.connectionString());
  }

  void reopen() {
    close();
    open();
  }

  MongoClient client() {
    return client;
  }

  MongoCollection<Document> collection(String name) {
    return client.getDatabase("park").getCollection(name);
  }

  /** Runs a query and tells how many documents the engine looked at for it. */
  <T> Counted<T> counting(Supplier<T> action) {
    long before = engine.examinedDocuments();
    T result = action.get();
    return new Counted<>(result, engine.examinedDocuments() - before);
  }

  @Override
  public void close() {
    client.close();
    engine.close();
  }

  /** A result, and how many documents the engine looked at for it. */
  record Counted<T>(T result, long examined) {}
}
