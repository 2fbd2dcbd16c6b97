package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Bulk writes with an error among them, answered as MongoDB does. */
class BulkWriteTest extends EngineTest {

  private static final IndexOptions UNIQUE_SPARSE = new IndexOptions().unique(true).sparse(true);

  @Test
  void ofInsertsStopsAtTheFirstError() {
    MongoBulkWriteException error =
        failing(
            new BulkWriteOptions(),
            List.of(
                new InsertOneModel<>(thing("a")),
                new InsertOneModel<>(thing("a")),
                new InsertOneModel<>(thing("b"))));

    assertThat(error.getWriteErrors()).extracting("index").containsExactly(1);
    assertThat(error.getWriteResult().getInsertedCount()).isEqualTo(1);
    assertThat(ids(things)).containsExactly("a");
  }

  @Test
  void ofUpdatesStopsAtTheFirstError() {
    things.createIndex(Indexes.ascending("code"), UNIQUE_SPARSE);
    things.insertMany(List.of(thing("a").append("code", 1), thing("b"), thing("c")));

    MongoBulkWriteException error =
        failing(
            new BulkWriteOptions(),
            List.of(
                new UpdateOneModel<>(eq("_id", "new"), set("x", 1), upsert()),
                new UpdateOneModel<>(eq("_id", "b"), set("code", 1)),
                new UpdateOneModel<>(eq("_id", "c"), set("code", 2))));

    assertThat(error.getWriteErrors()).extracting("index").containsExactly(1);
    assertThat(error.getWriteResult().getUpserts()).extracting("index").containsExactly(0);
    assertThat(things.find(eq("_id", "c"))).containsExactly(thing("c"));
  }

  @Test
  void goesOnIfItIsUnordered() {
    MongoBulkWriteException error =
        failing(
            new BulkWriteOptions().ordered(false),
            List.of(
                new InsertOneModel<>(thing("a")),
                new InsertOneModel<>(thing("a")),
                new InsertOneModel<>(thing("b"))));

    assertThat(error.getWriteResult().getInsertedCount()).isEqualTo(2);
    assertThat(ids(things)).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void ofDeletesReportsTheOneThatFailed() {
    things.insertMany(List.of(thing("a"), thing("b"), thing("c")));

    MongoBulkWriteException error =
        failing(
            new BulkWriteOptions(),
            List.of(
                new DeleteManyModel<>(eq("_id", "a")),
                new DeleteManyModel<>(new Document("$nonsense", 1)),
                new DeleteManyModel<>(eq("_id", "c"))));

    assertThat(error.getWriteErrors()).extracting("index").containsExactly(1);
    assertThat(error.getWriteResult().getDeletedCount()).isEqualTo(1);
    assertThat(ids(things)).containsExactlyInAnyOrder("b", "c");
  }

  private static UpdateOptions upsert() {
    return new UpdateOptions().upsert(true);
  }

  private MongoBulkWriteException failing(
      BulkWriteOptions options, List<WriteModel<Document>> writes) {
    return catchThrowableOfType(
        MongoBulkWriteException.class, () -> things.bulkWrite(writes, options));
  }
}
