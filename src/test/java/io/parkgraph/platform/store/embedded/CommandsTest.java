package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoNamespace;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.RenameCollectionOptions;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Commands as MongoDB answers them, also where the original engine does otherwise. */
class CommandsTest extends EngineTest {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  @Test
  void aRenamedCollectionKeepsItsIndexes() {
    MongoCollection<Document> rebuilt = engine.collection("rebuilt");
    rebuilt.createIndex(Indexes.ascending("code"), UNIQUE);
    rebuilt.createIndex(Indexes.ascending("tags"));
    rebuilt.insertOne(thing("new").append("code", 1).append("tags", List.of("x", "y")));
    things.insertOne(thing("old"));

    rebuilt.renameCollection(
        new MongoNamespace("park.things"), new RenameCollectionOptions().dropTarget(true));
    engine.reopen();

    MongoCollection<Document> renamed = engine.collection("things");
    assertThat(renamed.find(eq("code", 1))).hasSize(1);
    assertThat(renamed.find(in("tags", "x", "y"))).hasSize(1);
    assertThatThrownBy(() -> renamed.insertOne(thing("x").append("code", 1)))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void anIndexIsNotSilentlyReplacedByAnotherOfItsName() {
    things.createIndex(Indexes.ascending("code"), new IndexOptions().name("i"));
    things.createIndex(Indexes.ascending("code"), new IndexOptions().name("i"));

    assertThatThrownBy(
            () -> things.createIndex(Indexes.ascending("state"), new IndexOptions().name("i")))
        .isInstanceOf(MongoCommandException.class);
    things.insertOne(thing("a").append("code", 1));
    assertThat(things.find(eq("code", 1))).hasSize(1);
  }

  @Test
  void parallelArraysCannotBeIndexedTogether() {
    things.createIndex(Indexes.ascending("left", "right"));

    assertThatThrownBy(() ->
            things.insertOne(thing("a").append("left", List.of(1, 2)).append("right", List.of(3))))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("parallel arrays");
    assertThat(things.find()).isEmpty();
  }

  @Test
  void anAggregationDoesNotChangeWhatItReads() {
    things.insertOne(thing("a").append("address", new Document("street", "s")));

    Document shown =
        things
            .aggregate(
                List.of(
                    new Document("$addFields", new Document("address", new Document("city", "c")))))
            .first();

    assertThat(shown).containsEntry("address", new Document("street", "s").append("city", "c"));
    assertThat(things.find())
        .containsExactly(thing("a").append("address", new Document("street", "s")));
  }

  @Test
  void anUpsertIsFoundThroughItsIndex() {
    things.createIndex(Indexes.ascending("branch"));

    things.updateOne(
        and(eq("_id", "a"), eq("branch", "b1")),
        set("state", "FULL"),
        new UpdateOptions().upsert(true));

    assertThat(things.find(eq("branch", "b1")))
        .containsExactly(thing("a").append("branch", "b1").append("state", "FULL"));
  }
}
