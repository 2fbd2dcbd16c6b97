package io.parkgraph.platform.store.contract;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.bson.BsonObjectId;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What values become in the store, and in which order they stand. */
class ValuesContractTest extends ContractTest {

  private static final int MIB = 1024 * 1024;

  @Test
  void valuesComeBackAsTheyWere() {
    var all =
        thing("a")
            .append("int", 1)
            .append("long", Long.MAX_VALUE)
            .append("double", 0.1)
            .append("decimal", new Decimal128(new BigDecimal("72780000000.00")))
            .append("text", "渝A12345D 𠮷\u0000end")
            .append("date", new Date(1_633_654_800_123L))
            .append("bytes", new Binary(new byte[] {0, 1, -1}))
            .append("null", null)
            .append("yes", true)
            .append("list", List.of(1, "a", List.of(2L), List.of()))
            .append("inner", new Document("b", 1).append("a", new Document()));
    things.insertOne(all);
    Document found = things.find().first();
    assertThat(found).isEqualTo(all);
    assertThat(List.copyOf(found.keySet())).isEqualTo(List.copyOf(all.keySet()));
    assertThat(found.get("inner", Document.class).keySet()).containsExactly("b", "a");
  }

  @Test
  void aMomentIsKeptToTheMillisecondAndComparedSo() {
    Instant moment = Instant.parse("2021-10-08T01:00:00.123999999Z");
    things.insertOne(thing("a").append("at", moment));
    Date kept = things.find().first().getDate("at");
    assertThat(kept.toInstant()).isEqualTo(Instant.parse("2021-10-08T01:00:00.123Z"));
    assertThat(ids(things.find(eq("at", kept)))).containsExactly("a");
    assertThat(ids(things.find(lt("at", Date.from(kept.toInstant().plusMillis(1))))))
        .containsExactly("a");
    assertThat(things.find(gt("at", kept))).isEmpty();
  }

  /**
   * Text beyond the basic plane is left out: MongoDB orders it by code points, the engine by UTF-16
   * units. Nothing relies on it, as names are sorted by keys of hexadecimal digits.
   */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void kindsOfValuesStandInOneOrder(boolean indexed) {
    if (indexed) {
      things.createIndex(Indexes.ascending("v"));
    }
    List<Object> order =
        List.of(
            -1,
            0.5,
            1L,
            new Decimal128(new BigDecimal("1.5")),
            2,
            3_000_000_000L,
            "",
            "A",
            "a",
            "渝",
            new Document("a", 1),
            new Binary(new byte[] {1}),
            new ObjectId("000000000000000000000001"),
            false,
            true,
            new Date(0),
            new Date(1));
    List<Document> rows = new ArrayList<>();
    rows.add(thing("00"));
    for (int i = 0; i < order.size(); i++) {
      rows.add(thing("%02d".formatted(i + 1)).append("v", order.get(i)));
    }
    List<Document> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(3));
    things.insertMany(mixed);
    assertThat(things.find().sort(ascending("v", "_id"))).containsExactlyElementsOf(rows);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void numbersAreComparedByValueAndOnlyWithNumbers(boolean indexed) {
    if (indexed) {
      things.createIndex(Indexes.ascending("v"));
    }
    things.insertMany(
        List.of(
            thing("int").append("v", 1),
            thing("long").append("v", 1L),
            thing("double").append("v", 1.0),
            thing("decimal").append("v", new Decimal128(BigDecimal.ONE)),
            thing("text").append("v", "1"),
            thing("two").append("v", 2L)));
    assertThat(ids(things.find(eq("v", 1L)).sort(ascending("_id"))))
        .containsExactly("decimal", "double", "int", "long");
    assertThat(ids(things.find(gt("v", 1)))).containsExactly("two");
    assertThat(ids(things.find(gte("v", "")))).containsExactly("text");
  }

  @Test
  void aLargeDocumentIsKeptAndOneOverTheLimitRefused() {
    things.insertOne(thing("large").append("bytes", new Binary(new byte[15 * MIB])));
    assertThat(things.find().first().get("bytes", Binary.class).length()).isEqualTo(15 * MIB);
    assertThatThrownBy(
            () -> things.insertOne(thing("larger").append("bytes", new Binary(new byte[17 * MIB]))))
        .isInstanceOf(Exception.class);
    assertThat(things.countDocuments()).isEqualTo(1);
  }

  @Test
  void anIndexThatIsThereIsNotMadeAnewAndAnotherOfItsNameIsRefused() {
    things.createIndex(Indexes.ascending("a"), new IndexOptions().name("one"));
    things.createIndex(Indexes.ascending("a"), new IndexOptions().name("one"));
    assertThat(things.listIndexes())
        .extracting(index -> index.getString("name"))
        .containsExactlyInAnyOrder("_id_", "one");
    assertThatThrownBy(
            () -> things.createIndex(Indexes.ascending("b"), new IndexOptions().name("one")))
        .isInstanceOf(MongoCommandException.class);
    things.insertMany(List.of(thing(1).append("c", 1), thing(2).append("c", 1)));
    assertThatThrownBy(
            () -> things.createIndex(Indexes.ascending("c"), new IndexOptions().unique(true)))
        .isInstanceOfSatisfying(
            MongoException.class, refused -> assertThat(refused.getCode()).isEqualTo(11000));
    assertThat(things.listIndexes()).hasSize(2);
  }

  @Test
  void aRenamedCollectionKeepsDocumentsAndIndexes() {
    things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
    things.insertOne(thing(1).append("a", 1));
    var name = new MongoNamespace(database.getName(), "staged.things");
    things.renameCollection(name);
    var renamed = database.getCollection("staged.things");
    assertThat(things.find()).isEmpty();
    assertThat(ids(renamed.find(eq("a", 1)))).containsExactly(1);
    assertThatThrownBy(() -> renamed.insertOne(thing(2).append("a", 1)))
        .isInstanceOf(MongoException.class);
  }

  @Test
  void aFileComesBackInItsChunksAndLeavesNothingWhenItIsDeleted() throws Exception {
    GridFSBucket files = GridFSBuckets.create(database, "files");
    byte[] content = new byte[2 * MIB + 17];
    new Random(1).nextBytes(content);
    var id = new BsonObjectId(new ObjectId());
    var options =
        new GridFSUploadOptions().chunkSizeBytes(256 * 1024).metadata(new Document("by", "a"));
    files.uploadFromStream(id, "名单.xlsx", new ByteArrayInputStream(content), options);
    var read = new ByteArrayOutputStream();
    files.downloadToStream(id, read);
    assertThat(read.toByteArray()).isEqualTo(content);
    assertThat(files.find(eq("metadata.by", "a")).first().getFilename()).isEqualTo("名单.xlsx");
    assertThat(database.getCollection("files.chunks").countDocuments()).isEqualTo(9);
    files.delete(id);
    assertThat(database.getCollection("files.chunks").countDocuments()).isZero();
    assertThat(database.getCollection("files.files").countDocuments()).isZero();
  }
}
