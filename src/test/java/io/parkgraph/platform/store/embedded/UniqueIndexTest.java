package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What a unique index refuses, and what a refusal leaves behind. */
class UniqueIndexTest extends EngineTest {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);
  private static final IndexOptions UNIQUE_SPARSE = new IndexOptions().unique(true).sparse(true);
  private static final int DUPLICATE_KEY = 11000;

  @Test
  void aClaimIsHeldByOneUntilItIsGivenBack() {
    things.createIndex(Indexes.ascending("claim"), UNIQUE_SPARSE);
    things.insertMany(List.of(thing("a").append("claim", "GUIDANCE|e1"), thing("b"), thing("c")));

    assertThatThrownBy(() -> things.updateOne(eq("_id", "b"), set("claim", "GUIDANCE|e1")))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getCode()).isEqualTo(DUPLICATE_KEY));
    things.updateOne(eq("_id", "a"), combine(unset("claim"), inc("version", 1)));
    things.updateOne(eq("_id", "b"), set("claim", "GUIDANCE|e1"));
    engine.reopen();

    assertThat(engine.collection("things").find(eq("claim", "GUIDANCE|e1")))
        .containsExactly(thing("b").append("claim", "GUIDANCE|e1"));
    assertThatThrownBy(
            () -> engine.collection("things").insertOne(thing("d").append("claim", "GUIDANCE|e1")))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void aNullClaimDoesNotStandInTheWayOfDocumentsWithoutOne() {
    things.createIndex(Indexes.ascending("claim"), UNIQUE_SPARSE);
    things.insertMany(List.of(thing("a").append("claim", null), thing("b")));

    things.updateOne(eq("_id", "b"), set("claim", "c1"));
    things.deleteOne(eq("_id", "a"));

    assertThat(ids(things)).containsExactly("b");
  }

  @Test
  void aRefusedWriteLeavesNoEntryBehind() {
    things.createIndex(Indexes.ascending("first"));
    things.createIndex(Indexes.ascending("code"), UNIQUE);
    things.createIndex(Indexes.ascending("last"));
    things.insertOne(thing("a").append("code", 1));

    assertThatThrownBy(() -> things.insertOne(thing("b").append("code", 1L).append("first", 1)))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("code_1 dup key: { code: 1 }");
    things.insertOne(thing("b").append("code", 2).append("first", 2).append("last", 2));
    assertThatThrownBy(
            () -> things.updateOne(eq("_id", "b"), combine(set("first", 1), set("code", 1))))
        .isInstanceOf(MongoWriteException.class);

    close();
    IndexAudit.assertIndexesMatchDocuments(folder, "park.things");
    open();
    assertThat(things.find(eq("first", 2))).hasSize(1);
  }

  @Test
  void oneThatCannotBeBuiltLeavesNothingBehind() {
    things.insertMany(
        List.of(thing("a").append("code", 1), thing("b").append("code", 1), thing("c")));

    assertThatThrownBy(() -> things.createIndex(Indexes.ascending("code"), UNIQUE))
        .hasMessageContaining("duplicate key");
    things.deleteOne(eq("_id", "a"));
    things.createIndex(Indexes.ascending("code"), UNIQUE);

    assertThat(things.find(eq("code", 1))).containsExactly(thing("b").append("code", 1));
  }

  @Test
  void anIdIsTakenWhateverItsNumberType() {
    things.insertOne(new Document("_id", 1));

    assertThatThrownBy(() -> things.insertOne(new Document("_id", 1.0)))
        .isInstanceOf(MongoWriteException.class);
    things.updateOne(eq("_id", 1L), set("found", true));

    assertThat(things.find()).containsExactly(new Document("_id", 1).append("found", true));
  }
}
