package io.parkgraph.platform.store.backup;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole store as it was at one moment, read while writers go on. */
class EngineSnapshotTest {

  private static final int PAIRS = 4_000;

  @TempDir private Path folder;

  private EmbeddedEngine engine;
  private MongoClient client;
  private MongoDatabase park;

  @BeforeEach
  void open() {
    engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    client = MongoClients.create(engine.databaseUri());
    park = client.getDatabase("parkgraph");
  }

  @AfterEach
  void close() {
    client.close();
    engine.close();
  }

  @Test
  void itShowsOneMomentHoweverMuchIsWrittenMeanwhile() throws Exception {
    MongoCollection<Document> first = park.getCollection("first");
    MongoCollection<Document> second = park.getCollection("second");
    first.createIndex(new Document("round", 1));
    List<Document> rows =
        IntStream.range(0, PAIRS)
            .mapToObj(
                i -> new Document("_id", i).append("round", 0).append("text", "x".repeat(500)))
            .toList();
    first.insertMany(rows);
    second.insertMany(rows);
    AtomicBoolean running = new AtomicBoolean(true);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      // The first of a pair is always as new as the second, or newer by one.
      List<Future<?>> work =
          IntStream.range(0, 4)
              .<Future<?>>mapToObj(
                  writer -> writers.submit(() -> raise(first, second, writer, running)))
              .toList();
      for (int i = 0; i < 5; i++) {
        assertThatPairsFit();
      }
      running.set(false);
      for (Future<?> one : work) {
        one.get();
      }
    }
  }

  private static void raise(
      MongoCollection<Document> first,
      MongoCollection<Document> second,
      int writer,
      AtomicBoolean running) {
    Document more = new Document("$inc", new Document("round", 1));
    for (int i = writer; running.get(); i = (i + 4) % PAIRS) {
      first.updateOne(new Document("_id", i), more);
      second.updateOne(new Document("_id", i), more);
    }
  }

  private void assertThatPairsFit() {
    Map<Object, Integer> firsts = new HashMap<>();
    Map<Object, Integer> seconds = new HashMap<>();
    try (EngineSnapshot rows = snapshot()) {
      rows.forEachRemaining(row -> {
        if (row.containsKey("document")) {
          BsonDocument document = row.getDocument("document");
          (row.getString("collection").getValue().equals("first") ? firsts : seconds)
              .put(document.get("_id"), document.getInt32("round").getValue());
        }
      });
    }
    assertThat(firsts).hasSize(PAIRS);
    assertThat(seconds).hasSize(PAIRS);
    int ahead = 0;
    for (Map.Entry<Object, Integer> pair : firsts.entrySet()) {
      int difference = pair.getValue() - seconds.get(pair.getKey());
      assertThat(difference).isBetween(0, 1);
      ahead += difference;
    }
    assertThat(ahead).as("pairs that a writer was in the middle of").isLessThanOrEqualTo(4);
  }

  @Test
  void itNamesTheIndexesAsTheyWereAskedFor() {
    MongoCollection<Document> things = park.getCollection("things");
    things.insertOne(new Document("_id", "a"));
    things.createIndex(
        new Document("b", 1).append("c", -1), new IndexOptions().unique(true).sparse(true));
    try (EngineSnapshot rows = snapshot()) {
      BsonDocument declared = rows.next();
      assertThat(declared.getString("collection").getValue()).isEqualTo("things");
      assertThat(declared.getArray("indexes").getFirst().asDocument())
          .containsEntry("key", BsonDocument.parse("{b: 1, c: -1}"))
          .containsEntry("unique", BsonBoolean.TRUE)
          .containsEntry("sparse", BsonBoolean.TRUE);
      assertThat(rows.next().getDocument("document")).isEqualTo(BsonDocument.parse("{_id: 'a'}"));
      assertThat(rows.hasNext()).isFalse();
    }
  }

  @Test
  void oneThatIsNotReadToItsEndHoldsNothingBack() {
    MongoCollection<Document> things = park.getCollection("things");
    things.insertMany(
        IntStream.range(0, 5_000).mapToObj(i -> new Document("_id", "t" + i)).toList());
    try (EngineSnapshot rows = snapshot()) {
      assertThat(rows.next()).isNotNull();
    }
    things.drop();
    close();
    open();
    assertThat(park.getCollection("things").find()).isEmpty();
  }

  private EngineSnapshot snapshot() {
    return EngineSnapshot.of(park).orElseThrow();
  }
}
