package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the engine in the middle of concurrent writes and looks for every write that it had
 * acknowledged. The system property {@code park.kill.rounds} sets how often.
 */
class KillTest {

  private static final int ROUNDS = Integer.getInteger("park.kill.rounds", 3);
  private static final int WRITERS = 8;
  private static final int WRITES_BEFORE_THE_KILL = 300;
  private static final int SUBJECTS = 25;
  private static final String GIVE_UP_SOON = "&retryReads=false&serverSelectionTimeoutMS=1000";

  @TempDir Path folder;

  /** By id, the last value that was acknowledged; a writer changes its own ids only. */
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  @Test
  void keepsEveryAcknowledgedWriteThroughKills() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      KilledEngine engine = KilledEngine.start(folder);
      try (MongoClient client = MongoClients.create(engine.says() + GIVE_UP_SOON)) {
        writeUntilKilled(engine, client, round);
      } finally {
        engine.kill();
      }
      assertEverythingIsThere();
    }
    assertThat(acknowledged.values().stream().mapToInt(Integer::intValue).sum())
        .isGreaterThanOrEqualTo(ROUNDS * WRITES_BEFORE_THE_KILL);
  }

  @Test
  void tellsASecondProcessThatTheFolderIsInUse() throws Exception {
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL)) {
      KilledEngine second = KilledEngine.start(folder);
      second.kill();

      assertThat(engine.port()).isPositive();
      assertThat(second.says())
          .isEqualTo(
              "The data folder %s is in use by another ParkGraph that is still running.", folder);
    }
  }

  private void writeUntilKilled(KilledEngine engine, MongoClient client, int round)
      throws InterruptedException {
    MongoCollection<Document> collection = collection(client);
    collection.createIndex(new Document("writer", 1).append("value", -1));
    CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_THE_KILL);
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int writer = 0; writer < WRITERS; writer++) {
        String name = "w" + writer;
        Random random = new Random(100L * round + writer);
        writers.submit(() -> writeUntilItFails(collection, name, random, enough));
      }
      enough.await();
      engine.kill();
    }
  }

  private void writeUntilItFails(
      MongoCollection<Document> collection, String writer, Random random, CountDownLatch enough) {
    try {
      while (true) {
        String id = writer + "-" + random.nextInt(SUBJECTS);
        int value = acknowledged.getOrDefault(id, 0) + 1;
        write(collection, id, writer, value);
        acknowledged.put(id, value);
        enough.countDown();
      }
    } catch (MongoException killed) {
      // The write under way was not acknowledged: it may be there or not.
    }
  }

  private static void write(
      MongoCollection<Document> collection, String id, String writer, int value) {
    Document document = new Document("_id", id).append("writer", writer).append("value", value);
    if (value == 1 && collection.find(new Document("_id", id)).first() == null) {
      collection.insertOne(document);
    } else if (value % 3 == 0) {
      collection.findOneAndReplace(new Document("_id", id), document);
    } else {
      collection.updateOne(
          new Document("_id", id), new Document("$set", new Document("value", value)));
    }
  }

  private void assertEverythingIsThere() {
    try (EmbeddedEngine engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
        MongoClient client = MongoClients.create(engine.connectionString())) {
      Map<String, Document> found = new ConcurrentHashMap<>();
      collection(client).find().forEach(document -> found.put(document.getString("_id"), document));
      acknowledged.forEach((id, value) -> {
        assertThat(found).containsKey(id);
        assertThat(found.get(id).getInteger("value")).isBetween(value, value + 1);
      });
      assertTheIndexAgrees(collection(client), found);
      found.forEach((id, document) -> acknowledged.put(id, document.getInteger("value")));
    }
  }

  private static void assertTheIndexAgrees(
      MongoCollection<Document> collection, Map<String, Document> found) {
    for (int writer = 0; writer < WRITERS; writer++) {
      String name = "w" + writer;
      List<Document> own = new ArrayList<>(found.values());
      own.removeIf(document -> !document.getString("writer").equals(name));
      assertThat(collection.find(new Document("writer", name)))
          .containsExactlyInAnyOrderElementsOf(own);
    }
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    return client.getDatabase("park").getCollection("notes");
  }
}
