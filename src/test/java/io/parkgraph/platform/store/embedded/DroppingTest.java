package io.parkgraph.platform.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Dropping indexes, collections and databases. */
class DroppingTest extends EngineTest {

  private static final IndexOptions UNIQUE = new IndexOptions().unique(true);

  @Test
  void anIndexLeavesTheOneOfTheSameNameElsewhere() {
    MongoCollection<Document> others = engine.collection("others");
    others.createIndex(Indexes.ascending("code"), UNIQUE);
    things.createIndex(Indexes.ascending("code"), UNIQUE);
    things.createIndex(Indexes.ascending("state"));

    things.dropIndex("code_1");
    things.dropIndexes();
    engine.reopen();

    assertThat(engine.collection("things").listIndexes()).hasSize(1);
    assertThat(engine.collection("others").listIndexes()).hasSize(2);
    engine.collection("others").insertOne(thing("a").append("code", 1));
    assertThatThrownBy(() -> engine.collection("others").insertOne(thing("b").append("code", 1)))
        .isInstanceOf(MongoWriteException.class);
  }

  @Test
  void theIndexOnTheIdIsRefused() {
    things.insertOne(thing("a"));

    assertThatThrownBy(() -> things.dropIndex("_id_")).isInstanceOf(MongoCommandException.class);
    assertThatThrownBy(() -> things.dropIndex("nothing")).isInstanceOf(MongoCommandException.class);
  }

  @Test
  void aCollectionTakesItsIndexesAlong() {
    things.createIndex(Indexes.ascending("code"), UNIQUE);
    things.insertOne(thing("a").append("code", 1));

    things.drop();
    things.insertMany(List.of(thing("b").append("code", 1), thing("c").append("code", 1)));
    engine.reopen();

    assertThat(ids(engine.collection("things"))).containsExactlyInAnyOrder("b", "c");
    assertThat(engine.collection("things").listIndexes()).hasSize(1);
  }

  @Test
  void aDatabaseLeavesTheOneWhoseNameGoesOn() {
    things.createIndex(Indexes.ascending("code"));
    things.insertOne(thing("a"));
    engine.client().getDatabase("park2").getCollection("things").insertOne(thing("b"));

    engine.client().getDatabase("park").drop();
    engine.reopen();

    assertThat(engine.client().listDatabaseNames()).contains("park2").doesNotContain("park");
    assertThat(ids(engine.client().getDatabase("park2").getCollection("things")))
        .containsExactly("b");
    engine.collection("things").insertOne(thing("c"));
    assertThat(ids(engine.collection("things"))).containsExactly("c");
  }
}
