package io.parkgraph.platform.store.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.embedded.EngineFixture.Counted;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

/** The indexes of 100,000 documents after deletes and a reopening, against a full scan. */
class LargeDeletesTest extends EngineTest {

  private static final int SIZE = 100_000;
  private static final int BRANCHES = 2_000;
  private static final int BACK = 500;

  @Test
  void deletesAndReopeningKeepTheIndexesRight() {
    things.createIndex(Indexes.ascending("branch"));
    things.createIndex(Indexes.ascending("nameKey"));
    things.createIndex(Indexes.ascending("tokens"));
    things.createIndex(Indexes.ascending("claim"), new IndexOptions().unique(true).sparse(true));
    insert(0, SIZE);
    things.deleteMany(in("branch", branches(0, BACK)));
    things.deleteMany(and(gte("nameKey", "n09000"), lt("nameKey", "n09500")));
    things.deleteOne(eq("_id", "m000777"));
    things.updateMany(in("branch", branches(600, 700)), set("branch", "moved"));
    insert(0, BACK);
    engine.reopen();
    things = engine.collection("things");

    List<Document> all = things.find().into(new ArrayList<>());
    agree(all, eq("branch", "moved"), row -> row.get("branch").equals("moved"));
    agree(all, eq("branch", "branch17"), row -> row.get("branch").equals("branch17"));
    agree(all, eq("branch", "branch777"), row -> row.get("branch").equals("branch777"));
    agree(all, eq("claim", "m000017"), row -> row.get("claim").equals("m000017"));
    agree(all, eq("claim", "m000777"), row -> row.get("claim").equals("m000777"));
    agree(all, eq("tokens", "u6"), row -> row.getList("tokens", String.class).contains("u6"));
    agree(
        all,
        and(gte("nameKey", "n08990"), lt("nameKey", "n09510")),
        row ->
            row.getString("nameKey").compareTo("n08990") >= 0
                && row.getString("nameKey").compareTo("n09510") < 0);
    engine.close();
    IndexAudit.assertIndexesMatchDocuments(folder, "park.things");
    engine = new EngineFixture(folder);
  }

  /** The same rows, and no document looked at in vain. */
  private void agree(List<Document> all, Bson filter, Predicate<Document> wanted) {
    Comparator<Document> byId = Comparator.comparing(row -> row.getString("_id"));
    List<Document> expected = all.stream().filter(wanted).sorted(byId).toList();
    Counted<List<Document>> found =
        engine.counting(() -> things.find(filter).into(new ArrayList<>()));
    assertThat(found.result().stream().sorted(byId).toList()).as("%s", filter).isEqualTo(expected);
    assertThat(found.examined()).as("%s", filter).isEqualTo(expected.size());
  }

  private void insert(int from, int until) {
    for (int start = from; start < until; start += 10_000) {
      things.insertMany(
          IntStream.range(start, Math.min(until, start + 10_000))
              .mapToObj(LargeDeletesTest::member)
              .toList());
    }
  }

  private static Document member(int number) {
    String id = "m%06d".formatted(number);
    return thing(id)
        .append("nameKey", "n%05d".formatted(number / 10))
        .append("branch", "branch" + number % BRANCHES)
        .append("claim", id)
        .append("tokens", List.of("t" + number % 5_000, "u" + number % 7_000));
  }

  private static List<String> branches(int from, int until) {
    return IntStream.range(from, until).mapToObj(number -> "branch" + number).toList();
  }
}
