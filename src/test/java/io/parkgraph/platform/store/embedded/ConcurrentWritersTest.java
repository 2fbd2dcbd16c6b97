package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentWritersTest {

  private static final int WRITERS = 8;
  private static final int WRITES = 80;
  private static final int IDS = 30;

  @TempDir Path folder;

  @Test
  void keepTheIndexesInStepWithTheDocuments() throws Exception {
    try (EngineFixture engine = new EngineFixture(folder)) {
      MongoCollection<Document> things = engine.collection("things");
      things.createIndex(Indexes.ascending("branch"));
      things.createIndex(Indexes.ascending("claim"), new IndexOptions().unique(true).sparse(true));
      List<Callable<Void>> tasks = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        Random random = new Random(writer);
        tasks.add(() -> write(things, random));
      }
      tasks.add(() -> read(things));
      tasks.add(() -> {
        things.createIndex(Indexes.ascending("late"));
        return null;
      });
      runTogether(tasks);
    }
    IndexAudit.assertIndexesMatchDocuments(folder, "park.things");
  }

  @Test
  void ofOneVersionExactlyOneSucceeds() throws Exception {
    try (EngineFixture engine = new EngineFixture(folder)) {
      MongoCollection<Document> things = engine.collection("things");
      things.insertOne(new Document("_id", "t").append("version", 0));
      List<Callable<Long>> accepts = new ArrayList<>();
      for (int version = 0; version < 20; version++) {
        int expected = version;
        for (int writer = 0; writer < WRITERS; writer++) {
          accepts.add(() ->
              things
                  .updateOne(and(eq("_id", "t"), eq("version", expected)), inc("version", 1))
                  .getModifiedCount());
        }
        assertThat(runTogether(accepts).stream().mapToLong(Long::longValue).sum()).isEqualTo(1);
        accepts.clear();
      }
    }
  }

  private static Void write(MongoCollection<Document> things, Random random) {
    for (int i = 0; i < WRITES; i++) {
      String id = "t" + random.nextInt(IDS);
      try {
        switch (random.nextInt(4)) {
          case 0 -> things.insertOne(thing(id, random));
          case 1 -> things.deleteOne(eq("_id", id));
          case 2 -> things.updateOne(eq("_id", id), set("claim", "c" + random.nextInt(IDS)));
          default ->
              things.updateMany(
                  eq("branch", random.nextInt(5)),
                  combine(set("branch", random.nextInt(5)), set("late", i)));
        }
      } catch (MongoWriteException taken) {
        assertThat(taken.getCode()).isEqualTo(11000);
      }
    }
    return null;
  }

  private static Document thing(String id, Random random) {
    return new Document("_id", id)
        .append("branch", random.nextInt(5))
        .append("notes", IntStream.range(0, 40).mapToObj(n -> new Document("n", n)).toList());
  }

  private static Void read(MongoCollection<Document> things) {
    for (int i = 0; i < WRITES; i++) {
      things
          .find(eq("branch", i % 5))
          .forEach(found -> assertThat(found.getList("notes", Document.class)).hasSize(40));
    }
    return null;
  }

  private static <T> List<T> runTogether(List<Callable<T>> tasks) throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      List<T> results = new ArrayList<>();
      for (Future<T> future : executor.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    }
  }
}
