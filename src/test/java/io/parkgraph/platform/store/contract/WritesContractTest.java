package io.parkgraph.platform.store.contract;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the write path, the outbox and the leases rely on. */
class WritesContractTest extends ContractTest {

  private static final IndexOptions CLAIM = new IndexOptions().unique(true).sparse(true);

  @Test
  void aReplacementFindsItsVersionOrChangesNothing() {
    things.insertOne(thing("a").append("version", 1L).append("name", "first"));
    var next = thing("a").append("version", 2L).append("name", "second");
    var there = and(eq("_id", "a"), eq("version", 1L));
    assertThat(things.replaceOne(there, next).getMatchedCount()).isEqualTo(1);
    assertThat(things.replaceOne(there, thing("a").append("name", "late")).getMatchedCount())
        .isZero();
    assertThat(things.find()).containsExactly(next);
  }

  @Test
  void ofWritersOfOneVersionOneSucceeds() throws Exception {
    things.insertOne(thing("a").append("version", 1L));
    var there = and(eq("_id", "a"), eq("version", 1L));
    List<Long> matched =
        atOnce(writer ->
            things
                .replaceOne(there, thing("a").append("version", 2L).append("by", writer))
                .getMatchedCount());
    assertThat(matched).containsOnlyOnce(1L).hasSize(8);
  }

  @Test
  void ofWritersThatClaimTheSameOneSucceeds() throws Exception {
    things.createIndex(new Document("claim", 1), CLAIM);
    List<Boolean> won =
        atOnce(writer -> {
          try {
            return things.insertOne(thing(writer).append("claim", "GUIDANCE|e1")).wasAcknowledged();
          } catch (MongoWriteException taken) {
            assertThat(taken.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return false;
          }
        });
    assertThat(won).containsOnlyOnce(true).hasSize(8);
    assertThat(things.countDocuments()).isEqualTo(1);
  }

  private <T> List<T> atOnce(IntFunction<T> action) throws Exception {
    try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<T>> work =
          IntStream.range(0, 8).<Callable<T>>mapToObj(i -> () -> action.apply(i)).toList();
      List<T> results = new ArrayList<>();
      for (Future<T> one : writers.invokeAll(work)) {
        results.add(one.get());
      }
      return results;
    }
  }

  @Test
  void aTakenKeyOrClaimIsToldAsSuchAndLeavesAllAsItWas() {
    things.createIndex(new Document("claim", 1), CLAIM);
    things.insertMany(List.of(thing("a").append("claim", "x"), thing("b"), thing("c")));
    assertDuplicate(() -> things.insertOne(thing("a")));
    assertDuplicate(() -> things.insertOne(thing("d").append("claim", "x")));
    assertDuplicate(() -> things.replaceOne(eq("_id", "b"), thing("b").append("claim", "x")));
    assertDuplicate(() -> things.updateOne(eq("_id", "b"), set("claim", "x")));
    assertDuplicate(() -> things.findOneAndUpdate(eq("_id", "b"), set("claim", "x")));
    assertThat(things.find())
        .containsExactlyInAnyOrder(thing("a").append("claim", "x"), thing("b"), thing("c"));
  }

  private static void assertDuplicate(Runnable write) {
    MongoException refused = catchThrowableOfType(MongoException.class, write::run);
    assertThat(refused).isInstanceOfAny(MongoWriteException.class, MongoCommandException.class);
    assertThat(ErrorCategory.fromErrorCode(refused.getCode()))
        .isEqualTo(ErrorCategory.DUPLICATE_KEY);
  }

  @Test
  void aClaimThatIsGivenBackIsFree() {
    things.createIndex(new Document("claim", 1), CLAIM);
    things.insertOne(thing("a").append("claim", "x"));
    things.replaceOne(eq("_id", "a"), thing("a"));
    things.insertOne(thing("b").append("claim", "x"));
    assertThat(ids(things.find(eq("claim", "x")))).containsExactly("b");
  }

  @Test
  void aKeyInAListIsUniqueAmongDocumentsAndNotWithinOne() {
    things.createIndex(new Document("applied.key", 1), CLAIM);
    var twice = List.of(new Document("key", "k1"), new Document("key", "k1"));
    things.insertOne(thing("a").append("applied", twice));
    things.insertMany(List.of(thing("b"), thing("c").append("applied", List.of())));
    assertDuplicate(
        () -> things.insertOne(thing("d").append("applied", List.of(new Document("key", "k1")))));
    things.insertOne(thing("d").append("applied", List.of(new Document("key", "k2"))));
  }

  @Test
  void elementsArePulledByTheirIdsAndTheOthersStay() {
    var pending = List.of(event("e1"), event("e2"), event("e3"));
    things.insertOne(thing("a").append("version", 4L).append("pending", pending));
    things.bulkWrite(
        List.of(
            new UpdateOneModel<Document>(
                eq("_id", "a"), pull("pending", in("_id", "e1", "e3", "e9"))),
            new UpdateOneModel<Document>(eq("_id", "b"), pull("pending", in("_id", "e1")))));
    assertThat(things.find())
        .containsExactly(thing("a").append("version", 4L).append("pending", List.of(event("e2"))));
  }

  private static Document event(String id) {
    return new Document("_id", id).append("name", "EnterpriseRegistered");
  }

  @Test
  void aLeaseIsTakenWhileFreeAndRefusedWhileHeld() {
    assertThat(take("one", 1_000)).isTrue();
    assertThat(take("two", 1_000)).isFalse();
    assertThat(take("one", 1_500)).isTrue();
    assertThat(take("two", 9_000)).isTrue();
    assertThat(take("one", 9_000)).isFalse();
  }

  private boolean take(String holder, long now) {
    var mine = eq("holder", holder);
    var free = lt("until", new Date(now));
    try {
      things.findOneAndUpdate(
          and(eq("_id", "relay"), or(mine, free)),
          combine(set("holder", holder), set("until", new Date(now + 5_000))),
          new FindOneAndUpdateOptions().upsert(true));
      return true;
    } catch (MongoCommandException held) {
      assertThat(ErrorCategory.fromErrorCode(held.getCode()))
          .isEqualTo(ErrorCategory.DUPLICATE_KEY);
      return false;
    }
  }

  @Test
  void anOrderedInsertStopsAtTheFirstDuplicateAndAnUnorderedOneGoesOn() {
    things.insertOne(thing(3));
    List<Document> rows = IntStream.range(1, 6).mapToObj(ContractTest::thing).toList();
    MongoBulkWriteException ordered =
        catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(rows));
    assertThat(ordered.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(2);
    assertThat(ordered.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(things.countDocuments()).isEqualTo(3);

    MongoBulkWriteException unordered =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () -> things.insertMany(rows, new InsertManyOptions().ordered(false)));
    assertThat(unordered.getWriteErrors())
        .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)
        .extracting(BulkWriteError::getIndex)
        .containsExactly(0, 1, 2);
    assertThat(things.countDocuments()).isEqualTo(5);
  }

  @Test
  void aBulkOfUpdatesCountsWhatItDidAndNamesWhatItCouldNot() {
    things.createIndex(new Document("claim", 1), CLAIM);
    things.insertMany(List.of(thing("a").append("claim", "x"), thing("b"), thing("c")));
    List<WriteModel<Document>> updates =
        List.of(
            new UpdateOneModel<>(eq("_id", "b"), set("claim", "x")),
            new UpdateOneModel<>(eq("_id", "c"), set("claim", "z")),
            new UpdateOneModel<>(
                eq("_id", "d"), set("claim", "d"), new UpdateOptions().upsert(true)));
    MongoBulkWriteException partly =
        catchThrowableOfType(
            MongoBulkWriteException.class,
            () -> things.bulkWrite(updates, new BulkWriteOptions().ordered(false)));
    assertThat(partly.getWriteErrors()).extracting(BulkWriteError::getIndex).containsExactly(0);
    assertThat(partly.getWriteResult().getModifiedCount()).isEqualTo(1);
    assertThat(partly.getWriteResult().getUpserts()).hasSize(1);
    assertThat(ids(things.find(in("claim", "z", "d")))).containsExactlyInAnyOrder("c", "d");
  }

  @Test
  void countsTellWhatMatchedAndWhatChanged() {
    things.insertMany(List.of(thing("a").append("n", 1), thing("b").append("n", 2)));
    var same = things.updateOne(eq("_id", "a"), set("n", 1));
    assertThat(same.getMatchedCount()).isEqualTo(1);
    assertThat(same.getModifiedCount()).isZero();
    assertThat(things.updateMany(new Document(), inc("n", 1)).getModifiedCount()).isEqualTo(2);
    assertThat(things.deleteOne(and(eq("_id", "a"), eq("n", 1))).getDeletedCount()).isZero();
    assertThat(things.deleteMany(in("_id", "a", "z")).getDeletedCount()).isEqualTo(1);
    assertThat(ids(things.find())).containsExactly("b");
  }

  @Test
  void whatIsMissingIsMadeOnce() {
    var upsert = new UpdateOptions().upsert(true);
    things.updateOne(eq("_id", "key"), setOnInsert("secret", "first"), upsert);
    things.updateOne(eq("_id", "key"), setOnInsert("secret", "second"), upsert);
    things.replaceOne(eq("_id", 1), thing(1).append("n", 1), new ReplaceOptions().upsert(true));
    things.replaceOne(eq("_id", 1), thing(1).append("n", 2), new ReplaceOptions().upsert(true));
    assertThat(things.find())
        .containsExactlyInAnyOrder(thing("key").append("secret", "first"), thing(1).append("n", 2));
  }
}
