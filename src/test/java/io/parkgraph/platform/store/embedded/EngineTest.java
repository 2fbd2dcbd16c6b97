package io.parkgraph.platform.store.embedded;

import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of an engine of its own, with an empty collection of things. */
abstract class EngineTest {

  @TempDir Path folder;
  EngineFixture engine;
  MongoCollection<Document> things;

  @BeforeEach
  void open() {
    engine = new EngineFixture(folder);
    things = engine.collection("things");
  }

  @AfterEach
  void close() {
    engine.close();
  }

  static Document thing(String id) {
    return new Document("_id", id);
  }

  static List<String> ids(MongoCollection<Document> collection) {
    return collection.find().map(document -> document.getString("_id")).into(new ArrayList<>());
  }
}
