package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.store.embedded.Durability;
import io.parkgraph.platform.store.embedded.EmbeddedEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** The audit finds whatever is planted, so that its silence after a kill means something. */
class StoreAuditTest {

  private static final Map<String, Long> NOTED = Map.of("a", 3L);

  @TempDir private Path folder;
  private EmbeddedEngine engine;
  private SimpleMongoClientDatabaseFactory connection;
  private MongoOperations mongo;

  @BeforeEach
  void aWholeStore() {
    engine = EmbeddedEngine.start(folder, Durability.SURVIVES_KILL);
    connection = new SimpleMongoClientDatabaseFactory(engine.databaseUri());
    mongo = new MongoTemplate(connection);
    List<Long> seen = List.of(1L, 2L, 3L);
    insert(Node.PAGES, new Document("_id", "a").append("version", 3L).append("value", 3L));
    insert(Node.COPIES, new Document("_id", "a").append("version", 3L).append("seen", seen));
    insert(
        Node.TALLIES,
        new Document("_id", "a").append("seq", 5L).append("count", 3L).append("seen", seen));
    LongStream.rangeClosed(1, 3)
        .forEach(version -> {
          event(2 * version - 1, Node.PAGES, version);
          event(2 * version, Node.COPIES, version);
        });
  }

  @AfterEach
  void close() throws Exception {
    connection.destroy();
    engine.close();
  }

  @Test
  void aWholeStoreIsFoundWhole() {
    assertThat(StoreAudit.problems(mongo, NOTED)).isEmpty();
  }

  @Test
  void anAcknowledgedWriteThatIsNotThereIsFound() {
    assertThat(StoreAudit.problems(mongo, Map.of("a", 4L)))
        .singleElement()
        .asString()
        .contains("acknowledged at 4");
    assertThat(StoreAudit.problems(mongo, Map.of("b", 1L))).hasSize(1);
  }

  @Test
  void aLostEventIsFoundAndSoIsTheGap() {
    mongo.getCollection("events").deleteOne(Filters.eq("seq", 3L));
    assertThat(StoreAudit.problems(mongo, NOTED))
        .anyMatch(problem -> problem.contains("4 instead of 3"))
        .anyMatch(problem -> problem.contains("events of page a: [1, 3]"));
  }

  @Test
  void aDoubledEventIsFound() {
    event(7, Node.PAGES, 3);
    assertThat(StoreAudit.problems(mongo, NOTED))
        .anyMatch(problem -> problem.contains("events of page a: [1, 2, 3, 3]"));
  }

  @Test
  void eventsOutOfOrderAreFound() {
    change("events", Filters.eq("seq", 1L), Updates.set("version", 2L));
    change("events", Filters.eq("seq", 3L), Updates.set("version", 1L));
    assertThat(StoreAudit.problems(mongo, NOTED))
        .anyMatch(problem -> problem.contains("events of page a: [2, 1, 3]"));
  }

  @Test
  void anEffectThatHappenedTwiceOrNeverIsFound() {
    change(Node.TALLIES, Filters.eq("_id", "a"), Updates.inc("count", 1L));
    change(Node.COPIES, Filters.eq("_id", "a"), Updates.pull("seen", 2L));
    assertThat(StoreAudit.problems(mongo, NOTED))
        .anyMatch(problem -> problem.contains("a is tallied wrongly"))
        .anyMatch(problem -> problem.contains("copied of a: [1, 3]"));
  }

  private void event(long number, String collection, long version) {
    insert(
        "events",
        new Document("_id", collection + "|a:" + version + ":" + number)
            .append("seq", number)
            .append("subject", collection + "|a")
            .append("version", version));
  }

  private void insert(String collection, Document row) {
    mongo.getCollection(collection).insertOne(row);
  }

  private void change(String collection, Bson which, Bson how) {
    assertThat(mongo.getCollection(collection).updateOne(which, how).getModifiedCount()).isOne();
  }
}
