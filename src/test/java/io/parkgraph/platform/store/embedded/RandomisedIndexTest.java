package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Does the same to an indexed collection and to one in the original engine, which scans, and wants
 * the same answers. In the end every index must hold exactly what its documents call for.
 */
class RandomisedIndexTest {

  private static final int STEPS = 200;
  private static final int QUERIES_PER_STEP = 6;
  private static final IndexOptions CLAIM = new IndexOptions().unique(true).sparse(true);

  @TempDir Path folder;

  private RandomPark park;
  private EngineFixture engine;
  private MongoCollection<Document> scanned;

  @ParameterizedTest
  @ValueSource(longs = {2, 3, 14, 15, 92, 65})
  void findsWhatAScanFinds(long seed) {
    park = new RandomPark(seed);
    MongoServer oracle = new MongoServer(H2Backend.inMemory());
    try (MongoClient client = MongoClients.create(oracle.bindAndGetConnectionString());
        EngineFixture opened = new EngineFixture(folder)) {
      engine = opened;
      scanned = client.getDatabase("park").getCollection("things");
      both(collection -> collection.createIndex(new Document("claim", 1), CLAIM));
      RandomPark.INDEXES.forEach(index -> indexed().createIndex(index));
      for (int step = 0; step < STEPS; step++) {
        List<Document> before = all(scanned.find());
        change(step);
        assertThat(all(indexed().find()))
            .as("after step %s from %s", step, before)
            .containsExactlyInAnyOrderElementsOf(all(scanned.find()));
        for (int query = 0; query < QUERIES_PER_STEP; query++) {
          compareOneQuery();
        }
      }
    } finally {
      oracle.shutdownNow();
    }
    IndexAudit.assertIndexesMatchDocuments(folder, "park.things");
  }

  private MongoCollection<Document> indexed() {
    return engine.collection("things");
  }

  private void change(int step) {
    String id = park.id();
    Document filter = park.filter();
    Document update = park.update();
    Document updateOfAll = park.updateOfAll();
    Document document = park.document(id);
    Document claim = park.claiming();
    switch (step % 12) {
      case 0, 1, 2 -> both(things -> things.insertOne(new Document(document)).wasAcknowledged());
      case 3 ->
          both(things ->
              things
                  .replaceOne(new Document("_id", id), document, new ReplaceOptions().upsert(true))
                  .getMatchedCount());
      case 4 ->
          both(things ->
              things.updateOne(new Document(filter).append("_id", id), update).getModifiedCount());
      case 5 -> both(things -> things.updateMany(filter, updateOfAll).getModifiedCount());
      case 6 ->
          both(things ->
              things
                  .updateOne(new Document("_id", id), claim, new UpdateOptions().upsert(true))
                  .getModifiedCount());
      case 7 -> findAndUpdate(filter, update);
      case 8 -> both(things -> things.deleteOne(new Document("_id", id)).getDeletedCount());
      case 9 -> insertSeveral();
      case 10 -> sometimes(step, filter);
      default -> both(things -> things.updateMany(filter, updateOfAll).getMatchedCount());
    }
  }

  private void findAndUpdate(Document filter, Document update) {
    Document sort = park.sort();
    both(things ->
        things.findOneAndUpdate(
            filter,
            update,
            new FindOneAndUpdateOptions().sort(sort).returnDocument(ReturnDocument.AFTER)));
  }

  private void insertSeveral() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      documents.add(park.document(park.id()));
    }
    both(things -> things.insertMany(documents.stream().map(Document::new).toList()).toString());
  }

  private void sometimes(int step, Document filter) {
    if (step % 60 == 10) {
      engine.reopen();
    } else if (step % 60 == 22) {
      Document index = park.oneOf(RandomPark.INDEXES);
      indexed().dropIndex(index);
      indexed().createIndex(index);
    } else if (step % 60 == 34) {
      both(things -> things.deleteMany(filter).getDeletedCount());
    }
  }

  private void compareOneQuery() {
    Document filter = park.filter();
    if (park.happens(40)) {
      assertThat(all(indexed().find(filter)))
          .as("%s", filter)
          .containsExactlyInAnyOrderElementsOf(all(scanned.find(filter)));
      return;
    }
    Document sort = park.sort();
    int skip = park.happens(30) ? park.below(5) : 0;
    int limit = park.happens(70) ? 1 + park.below(10) : 0;
    assertThat(all(indexed().find(filter).sort(sort).skip(skip).limit(limit)))
        .as("%s sorted by %s from %s on, at most %s", filter, sort, skip, limit)
        .containsExactlyElementsOf(all(scanned.find(filter).sort(sort).skip(skip).limit(limit)));
  }

  private static List<Document> all(FindIterable<Document> found) {
    return found.into(new ArrayList<>());
  }

  private void both(Function<MongoCollection<Document>, ?> action) {
    Object expected = outcome(action, scanned);
    assertThat(outcome(action, indexed())).isEqualTo(expected);
  }

  private static String outcome(
      Function<MongoCollection<Document>, ?> action, MongoCollection<Document> collection) {
    try {
      return String.valueOf(action.apply(collection));
    } catch (MongoException e) {
      return "error " + e.getCode();
    }
  }
}
