package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.embedded.EngineFixture.Counted;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many of 100,000 documents are looked at for the queries that ParkGraph lives on. */
class LargeCollectionTest {

  private static final int SIZE = 100_000;
  private static final int BRANCHES = 2_000;
  private static final int PAGE = 51;

  @TempDir static Path folder;
  private static EngineFixture engine;
  private static MongoCollection<Document> members;

  /** Names come in groups of ten alike, states in two halves. */
  @BeforeAll
  static void fill() {
    engine = new EngineFixture(folder);
    members = engine.collection("members");
    for (int from = 0; from < SIZE; from += 10_000) {
      members.insertMany(
          IntStream.range(from, from + 10_000).mapToObj(LargeCollectionTest::member).toList());
    }
    members.createIndex(Indexes.ascending("nameKey"));
    members.createIndex(
        Indexes.compoundIndex(Indexes.ascending("branch"), Indexes.descending("nameKey")));
    members.createIndex(Indexes.ascending("state"));
    members.createIndex(Indexes.ascending("tokens"));
    engine.reopen();
    members = engine.collection("members");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  private static Document member(int number) {
    return new Document("_id", id(number))
        .append("version", 1)
        .append("nameKey", name(number))
        .append("branch", "branch" + number % BRANCHES)
        .append("state", number % 2 == 0 ? "FULL" : "PROBATIONARY")
        .append("tokens", List.of("t" + number % 5_000, "u" + number % 7_000));
  }

  private static String id(int number) {
    return "m%06d".formatted(number);
  }

  private static String name(int number) {
    return "n%05d".formatted(number / 10);
  }

  @Test
  void aVersionedWriteLooksAtOneDocument() {
    Counted<Long> write =
        engine.counting(() ->
            members
                .updateOne(and(eq("_id", id(4711)), eq("version", 1)), inc("version", 1))
                .getModifiedCount());
    assertThat(write).isEqualTo(new Counted<>(1L, 1));

    Counted<Long> stale =
        engine.counting(() ->
            members
                .updateOne(and(eq("_id", id(4711)), eq("version", 1)), inc("version", 1))
                .getMatchedCount());
    assertThat(stale).isEqualTo(new Counted<>(0L, 1));
  }

  @Test
  void aKeysetPageLooksAtItsRowsOnly() {
    int after = 54_321;
    Bson next =
        and(
            gte("nameKey", name(after)),
            or(gt("nameKey", name(after)), and(eq("nameKey", name(after)), gt("_id", id(after)))));

    Counted<List<String>> page = page(next, ascending("nameKey", "_id"));

    assertThat(page.result()).isEqualTo(ids(IntStream.rangeClosed(after + 1, after + PAGE)));
    assertThat(page.examined()).isEqualTo(PAGE);
  }

  @Test
  void aKeysetPageBackwardsLooksAtItsRowsOnly() {
    int before = 54_321;
    Bson previous =
        and(
            lte("nameKey", name(before)),
            or(
                lt("nameKey", name(before)),
                and(eq("nameKey", name(before)), lt("_id", id(before)))));

    Counted<List<String>> page = page(previous, descending("nameKey", "_id"));

    assertThat(page.result())
        .isEqualTo(ids(IntStream.rangeClosed(1, PAGE).map(distance -> before - distance)));
    assertThat(page.examined()).isEqualTo(PAGE);
  }

  @Test
  void aKeysetPageAmongManyAlikeLooksAtItsRowsOnly() {
    int after = 54_322;
    Bson next =
        and(
            gte("state", "FULL"),
            or(gt("state", "FULL"), and(eq("state", "FULL"), gt("_id", id(after)))));

    Counted<List<String>> page = page(next, ascending("state", "_id"));

    assertThat(page.result())
        .isEqualTo(ids(IntStream.rangeClosed(1, PAGE).map(distance -> after + 2 * distance)));
    assertThat(page.examined()).isEqualTo(PAGE);
  }

  @Test
  void aPageOfOneBranchLooksAtItsRowsOnly() {
    Counted<List<String>> page =
        engine.counting(() ->
            idsOf(
                members
                    .find(eq("branch", "branch17"))
                    .sort(orderBy(descending("nameKey"), ascending("_id")))
                    .limit(20)));

    assertThat(page.result())
        .isEqualTo(ids(IntStream.range(0, 20).map(row -> SIZE - BRANCHES + 17 - row * BRANCHES)));
    assertThat(page.examined()).isEqualTo(20);
  }

  @Test
  void aPageOverSeveralBranchesLooksAtItsRowsOnly() {
    Counted<List<String>> page =
        engine.counting(() ->
            idsOf(
                members
                    .find(in("branch", "branch17", "branch1018", "branch9"))
                    .sort(orderBy(descending("nameKey"), ascending("_id")))
                    .limit(5)));

    assertThat(page.result())
        .containsExactly(id(99_018), id(98_017), id(98_009), id(97_018), id(96_017));
    assertThat(page.examined()).isEqualTo(5);
  }

  @Test
  void aForeignKeyLooksAtItsMatchesOnly() {
    Counted<List<String>> found =
        engine.counting(() -> idsOf(members.find(eq("branch", "branch17"))));

    assertThat(found.result()).hasSize(SIZE / BRANCHES);
    assertThat(found.examined()).isEqualTo(SIZE / BRANCHES);
  }

  @Test
  void aListOfForeignKeysLooksAtItsMatchesOnly() {
    List<String> branches = IntStream.range(0, 50).mapToObj(n -> "branch" + n * 3).toList();

    Counted<List<String>> found =
        engine.counting(() -> idsOf(members.find(in("branch", branches))));

    assertThat(found.result()).hasSize(50 * SIZE / BRANCHES);
    assertThat(found.examined()).isEqualTo(50L * SIZE / BRANCHES);
  }

  @Test
  void aTokenOfAnArrayLooksAtItsMatchesOnly() {
    Counted<List<String>> found = engine.counting(() -> idsOf(members.find(eq("tokens", "u6"))));

    assertThat(found.result()).hasSize(15).contains(id(6), id(7_006));
    assertThat(found.examined()).isEqualTo(15);
  }

  @Test
  void aListOfIdsLooksAtThoseDocumentsOnly() {
    Counted<List<String>> found =
        engine.counting(() -> idsOf(members.find(in("_id", id(5), id(70_000), "nobody"))));

    assertThat(found.result()).containsExactlyInAnyOrder(id(5), id(70_000));
    assertThat(found.examined()).isEqualTo(2);
  }

  @Test
  void aCountLooksAtItsMatchesOnly() {
    Document count =
        new Document("count", "members").append("query", new Document("branch", "branch17"));

    Counted<Integer> counted =
        engine.counting(
            () -> engine.client().getDatabase("park").runCommand(count).getInteger("n"));

    assertThat(counted).isEqualTo(new Counted<>(SIZE / BRANCHES, SIZE / BRANCHES));
  }

  @Test
  void aDriversCountLooksAtItsMatchesOnly() {
    Counted<Long> counted = engine.counting(() -> members.countDocuments(eq("branch", "branch17")));
    assertThat(counted).isEqualTo(new Counted<>((long) SIZE / BRANCHES, SIZE / BRANCHES));

    assertThat(engine.counting(() -> members.countDocuments(eq("branch", "none"))))
        .isEqualTo(new Counted<>(0L, 0));
  }

  @Test
  void theLatestLooksAtOneDocument() {
    Counted<Document> latest =
        engine.counting(() -> members.find().sort(descending("_id")).first());

    assertThat(latest.result()).containsEntry("_id", id(SIZE - 1));
    assertThat(latest.examined()).isEqualTo(1);
  }

  private Counted<List<String>> page(Bson filter, Bson sort) {
    return engine.counting(() -> idsOf(members.find(filter).sort(sort).limit(PAGE)));
  }

  private static List<String> idsOf(Iterable<Document> documents) {
    List<String> ids = new ArrayList<>();
    documents.forEach(document -> ids.add(document.getString("_id")));
    return ids;
  }

  private static List<String> ids(IntStream numbers) {
    return numbers.mapToObj(LargeCollectionTest::id).toList();
  }
}
