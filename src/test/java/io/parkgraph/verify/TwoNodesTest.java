package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.parkgraph.ParkProcess;
import io.parkgraph.StoreProcess;
import io.parkgraph.verify.AlternatingWriter.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Two packaged applications on the engine in a process of its own, written to through both. Each of
 * the three is killed and started again; nothing that was acknowledged is lost, and nothing happens
 * twice.
 */
@Tag("verify")
class TwoNodesTest {

  private static final int A_STRETCH = 150;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String FEED =
      """
      query($since: String) {
        changes(since: $since, types: [ENTERPRISE], first: 100) {
          token hasMore changes { token kind id event version } } }\
      """;

  private static final String PAGE =
      """
      query($after: String) {
        enterprises(filter: { managed: true }, first: 5, after: $after) {
          pageInfo { endCursor hasNextPage } nodes { creditCode } } }\
      """;

  @TempDir static Path folder;

  private static final ParkProcess[] NODES = new ParkProcess[2];
  private static final GraphQlClient[] CLIENTS = new GraphQlClient[2];
  private final List<String> report = new ArrayList<>();
  private static StoreProcess store;
  private static String uri;

  @BeforeAll
  static void start() {
    store = StoreProcess.launched(folder.resolve("store"), 0);
    uri = store.uri();
    startNode(0);
    startNode(1);
  }

  @AfterAll
  static void stop() {
    for (ParkProcess node : NODES) {
      if (node != null) {
        node.close();
      }
    }
    store.close();
  }

  /** Both have the same folder, so that they find the same key file beside it. */
  private static void startNode(int which) {
    NODES[which] = ParkProcess.launchedOn(uri, folder.resolve("node"));
    CLIENTS[which] = GraphQlClient.of(NODES[which]);
  }

  @Test
  void anyOfThemCanBeKilledAndNothingIsLostOrDoubled() throws Exception {
    List<Written> written;
    try (AlternatingWriter writer = new AlternatingWriter(which -> CLIENTS[which])) {
      goOn(writer, "both nodes");
      NODES[0].kill();
      goOn(writer, "without the first node");
      startNode(0);
      goOn(writer, "with the first node again");
      NODES[1].kill();
      goOn(writer, "without the second node");
      startNode(1);
      goOn(writer, "with the second node again");
      Instant killed = Instant.now();
      store.kill();
      store = StoreProcess.launched(folder.resolve("store"), port(uri));
      assertThat(store.uri()).isEqualTo(uri);
      goOn(writer, "after the store was killed", killed);
      writer.close();
      written = writer.written();
    }
    assertThat(written).extracting(Written::node).contains(0, 1);
    nothingIsLostOrDoubled(written);
    bothNodesTellTheSameChanges(written);
    writeReport(written);
  }

  @Test
  void aCursorOfOneNodeLeadsOnAtTheOther() throws IOException {
    List<String> codes = new ArrayList<>();
    String after = null;
    boolean more = true;
    for (int page = 0; more; page++) {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      JsonNode found = CLIENTS[page % 2].query(PAGE, variables).required("enterprises");
      found.required("nodes").forEach(node -> codes.add(node.required("creditCode").stringValue()));
      more = found.required("pageInfo").required("hasNextPage").booleanValue();
      after = found.required("pageInfo").required("endCursor").stringValue();
    }
    assertThat(codes).hasSize(22).doesNotHaveDuplicates();
  }

  private void goOn(AlternatingWriter writer, String when) {
    goOn(writer, when, Instant.now());
  }

  /** Waits until as many writes again were acknowledged, and notes how long the first took. */
  private void goOn(AlternatingWriter writer, String when, Instant begin) {
    int before = writer.written().size();
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> writer.written().size() >= before + A_STRETCH || writer.hasFailed());
    Instant first =
        writer.written().stream()
            .map(Written::at)
            .filter(at -> at.isAfter(begin))
            .min(Instant::compareTo)
            .orElse(begin);
    report.add(
        "%s: the first write after %d ms, %d after %.1f s"
            .formatted(
                when,
                Duration.between(begin, first).toMillis(),
                A_STRETCH,
                Duration.between(begin, Instant.now()).toMillis() / 1000.0));
  }

  private void nothingIsLostOrDoubled(List<Written> written) {
    List<String> codes = written.stream().map(Written::code).toList();
    assertThat(codes).doesNotHaveDuplicates();
    try (MongoClient client = MongoClients.create(uri)) {
      MongoDatabase park = client.getDatabase("parkgraph");
      await()
          .atMost(PATIENCE)
          .until(() ->
              park.getCollection("enterprises").find(Filters.gt("pending._id", "")).first()
                  == null);
      List<Document> stored =
          park.getCollection("enterprises")
              .find(Filters.regex("name", "^双节点 "))
              .into(new ArrayList<>());
      assertThat(stored)
          .extracting(row -> row.getString("_id"))
          .containsExactlyInAnyOrderElementsOf(codes);
      assertThat(stored).allMatch(row -> row.getLong("version") == 1);
      List<Document> events =
          park.getCollection("events").find().sort(Sorts.ascending("seq")).into(new ArrayList<>());
      assertThat(events)
          .extracting(event -> event.getLong("seq"))
          .containsExactlyElementsOf(LongStream.rangeClosed(1, events.size()).boxed().toList());
      assertThat(events).extracting(event -> event.get("_id")).doesNotHaveDuplicates();
    }
  }

  private void bothNodesTellTheSameChanges(List<Written> written) throws IOException {
    List<JsonNode> first = changes(CLIENTS[0]);
    assertThat(changes(CLIENTS[1])).isEqualTo(first);
    assertThat(first)
        .extracting(change -> change.required("token").stringValue())
        .doesNotHaveDuplicates();
    assertThat(first)
        .filteredOn(change -> change.required("event").stringValue().equals("EnterpriseRegistered"))
        .hasSize(written.size())
        .extracting(change -> change.required("id").stringValue())
        .doesNotHaveDuplicates();
  }

  private static List<JsonNode> changes(GraphQlClient client) throws IOException {
    List<JsonNode> changes = new ArrayList<>();
    String token = null;
    JsonNode page;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("since", token);
      page = client.query(FEED, variables).required("changes");
      page.required("changes").forEach(changes::add);
      token = page.required("token").stringValue();
    } while (page.required("hasMore").booleanValue());
    return changes;
  }

  private void writeReport(List<Written> written) throws IOException {
    long again = written.stream().filter(one -> one.tries() > 1).count();
    report.addFirst(
        "two nodes: %d writes, %d of them sent more than once, 0 lost, 0 doubled"
            .formatted(written.size(), again));
    String text = String.join("\n  ", report) + "\n";
    System.out.print(text);
    Files.writeString(
        Files.createDirectories(Path.of("target/verify")).resolve("two-nodes.txt"), text);
  }

  private static int port(String uri) {
    String host = new ConnectionString(uri).getHosts().getFirst();
    return Integer.parseInt(host.substring(host.indexOf(':') + 1));
  }
}
