package io.parkgraph.platform.store.contract;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nor;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** What lists, look-ups and the feed rely on. */
class QueriesContractTest extends ContractTest {

  private static final int ROWS = 300;

  /** Three rows share each name, so that pages break among equals. */
  private void fill() {
    things.createIndex(Indexes.ascending("k.name", "_id"));
    List<Document> rows =
        IntStream.range(0, ROWS)
            .mapToObj(i ->
                thing("t%03d".formatted(i))
                    .append("k", new Document("name", "n%03d".formatted(i / 3)))
                    .append("branch", "b" + i % 7)
                    .append("tokens", List.of("x" + i % 5, "y" + i % 11)))
            .toList();
    List<Document> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, new Random(7));
    things.insertMany(mixed);
  }

  @Test
  void pagesByKeySeeEveryRowOnceForwardsAndBackwards() {
    fill();
    List<Object> all = IntStream.range(0, ROWS).<Object>mapToObj("t%03d"::formatted).toList();
    assertThat(walk(true)).isEqualTo(all);
    assertThat(walk(false)).isEqualTo(all.reversed());
  }

  private List<Object> walk(boolean forwards) {
    List<Object> seen = new ArrayList<>();
    Bson sort = forwards ? ascending("k.name", "_id") : descending("k.name", "_id");
    Bson beyond = new Document();
    List<Document> page;
    do {
      page = things.find(beyond).sort(sort).limit(10).into(new ArrayList<>());
      if (!page.isEmpty()) {
        page.forEach(row -> seen.add(row.get("_id")));
        Document last = page.getLast();
        beyond = beyond(forwards, last.get("k", Document.class).getString("name"), last.get("_id"));
      }
    } while (!page.isEmpty());
    return seen;
  }

  private static Bson beyond(boolean forwards, String name, Object id) {
    return forwards
        ? and(gte("k.name", name), or(gt("k.name", name), and(eq("k.name", name), gt("_id", id))))
        : and(lte("k.name", name), or(lt("k.name", name), and(eq("k.name", name), lt("_id", id))));
  }

  @Test
  void aListOfKeysFindsThoseThatThereAre() {
    fill();
    assertThat(ids(things.find(in("_id", "t001", "t005", "none", "t001"))))
        .containsExactlyInAnyOrder("t001", "t005");
    assertThat(things.find(in("_id", List.of()))).isEmpty();
    assertThat(things.find(in("branch", "b1", "b3")).sort(ascending("_id")).limit(3))
        .extracting(row -> row.get("_id"))
        .containsExactly("t001", "t003", "t008");
  }

  @Test
  void anIndexChangesNoAnswer() {
    fill();
    List<Bson> filters =
        List.of(
            eq("branch", "b2"),
            and(eq("branch", "b2"), gte("k.name", "n050")),
            eq("tokens", "x3"),
            and(eq("tokens", "x3"), eq("tokens", "y4")),
            or(eq("branch", "b0"), eq("tokens", "y9")),
            nor(eq("branch", "b0"), eq("tokens", "y9")),
            and(gt("k.name", "n010"), lt("k.name", "n020")),
            ne("branch", "b2"),
            in("tokens", "x1", "y2"));
    List<List<Object>> before = filters.stream().map(this::sorted).toList();
    things.createIndex(Indexes.ascending("branch"));
    things.createIndex(Indexes.ascending("tokens"));
    things.createIndex(
        Indexes.compoundIndex(Indexes.ascending("branch"), Indexes.descending("k.name")));
    assertThat(filters.stream().map(this::sorted).toList()).isEqualTo(before);
    assertThat(before).noneMatch(List::isEmpty);
  }

  private List<Object> sorted(Bson filter) {
    return ids(things.find(filter).sort(ascending("_id")));
  }

  @Test
  void nullAndMissingAreAlikeForEqualityAndNotForExistence() {
    things.insertMany(
        List.of(thing("missing"), thing("null").append("f", null), thing("set").append("f", "v")));
    assertThat(sorted(eq("f", null))).containsExactly("missing", "null");
    assertThat(sorted(ne("f", null))).containsExactly("set");
    assertThat(sorted(exists("f"))).containsExactly("null", "set");
    assertThat(sorted(exists("f", false))).containsExactly("missing");
    assertThat(sorted(gt("f", ""))).containsExactly("set");
    assertThat(ids(things.find().sort(ascending("f", "_id"))))
        .containsExactly("missing", "null", "set");
  }

  @Test
  void whatWaitsInAListIsFoundByItsIds() {
    things.createIndex(new Document("pending._id", 1), new IndexOptions().sparse(true));
    things.insertMany(
        List.of(
            thing("none"),
            thing("empty").append("pending", List.of()),
            thing("two").append("pending", List.of(thing("e1"), thing("e2")))));
    assertThat(sorted(gt("pending._id", ""))).containsExactly("two");
    assertThat(sorted(eq("pending._id", "e2"))).containsExactly("two");
  }

  @Test
  void textIsFoundByPatternsWhateverItsCase() {
    things.insertMany(
        List.of(
            thing(1).append("name", "重庆公路物流"),
            thing(2).append("name", "Banan Logistics"),
            thing(3).append("name", "巴南 (banan)")));
    assertThat(sorted(regex("name", "公路"))).containsExactly(1);
    assertThat(sorted(regex("name", "banan", "i"))).containsExactly(2, 3);
    assertThat(sorted(regex("name", "^巴南 \\("))).containsExactly(3);
  }

  @Test
  void aProjectionHasItsFieldsAndTheKey() {
    things.insertOne(
        thing("a").append("k", new Document("name", "n").append("other", 1)).append("big", "x"));
    assertThat(things.find().projection(include("k.name")))
        .containsExactly(thing("a").append("k", new Document("name", "n")));
    assertThat(things.find().projection(new Document("_id", 1))).containsExactly(thing("a"));
  }

  @Test
  void aCountCountsWhatMatches() {
    fill();
    assertThat(things.countDocuments(eq("branch", "b1"))).isEqualTo(43);
    assertThat(things.countDocuments(and(eq("branch", "b1"), gte("k.name", "n050"))))
        .isEqualTo(sorted(and(eq("branch", "b1"), gte("k.name", "n050"))).size());
    assertThat(things.countDocuments(eq("branch", "none"))).isZero();
    assertThat(things.countDocuments(in("branch", "b1", "b2"))).isEqualTo(86);
    assertThat(things.countDocuments()).isEqualTo(ROWS);
    assertThat(things.estimatedDocumentCount()).isEqualTo(ROWS);
    assertThat(things.distinct("branch", String.class)).hasSize(7);
    assertThat(database.getCollection("nobody").countDocuments(eq("a", 1))).isZero();
  }

  @Test
  void aCursorGoesOnOverManyRepliesWhileOthersWrite() {
    things.insertMany(IntStream.range(0, 3_000).mapToObj(ContractTest::thing).toList());
    List<Object> seen = new ArrayList<>();
    try (MongoCursor<Document> rows =
        things.find().sort(ascending("_id")).batchSize(100).cursor()) {
      for (int i = 0; rows.hasNext(); i++) {
        seen.add(rows.next().get("_id"));
        if (i == 50) {
          things.deleteMany(lt("_id", 40));
          things.insertOne(thing(-1));
        }
      }
    }
    assertThat(seen).isEqualTo(IntStream.range(0, 3_000).boxed().toList());
  }
}
