package io.parkgraph.platform.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.LiveSocket;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.security.Place;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a subscriber is given, and what not. */
class SubscriptionsTest extends LiveTest {

  private static final Map<String, Object> ENTERPRISES = Map.of("types", List.of("ENTERPRISE"));
  private static final Duration A_WHILE = Duration.ofMillis(700);

  @Autowired private GraphQlSockets sockets;
  @Autowired private Seats seats;

  @Test
  void aChangeComesWithItsTokenAndTheEntity() {
    try (LiveSocket socket = subscribed(reader(), CHANGES, ENTERPRISES)) {
      String id = register("示例订阅企业");
      JsonNode change = changeOf(id, socket);
      assertThat(change.get("kind").asString()).isEqualTo("UPSERT");
      assertThat(change.get("event").asString()).isEqualTo("EnterpriseRegistered");
      assertThat(change.at("/node/name").asString()).isEqualTo("示例订阅企业");
      assertThat(change.get("token").asString()).isNotEmpty();
    }
  }

  @Test
  void whatHappenedSinceATokenComesFirstThenWhatHappensNow() throws InterruptedException {
    String token = end(api);
    List<String> written = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      written.add(register("示例先行" + i));
    }
    Thread writer =
        Thread.ofVirtual()
            .start(() -> {
              for (int i = 0; i < 20; i++) {
                written.add(register("示例其后" + i));
              }
            });
    List<String> received = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    try (LiveSocket socket =
        subscribed(reader(), CHANGES, Map.of("since", token, "types", List.of("ENTERPRISE")))) {
      writer.join();
      while (received.size() < written.size()) {
        JsonNode change = socket.hear().at("/payload/data/changes");
        tokens.add(change.get("token").asString());
        if (written.contains(change.get("id").asString())) {
          received.add(change.get("id").asString());
        }
      }
    }
    assertThat(received).isEqualTo(written);
    assertThat(tokens).doesNotHaveDuplicates();
  }

  @Test
  void anotherTokenThanOursBeginsNothing() {
    for (String token : List.of("bm9uZQ", "YzE6OTk5OTk5OTk5OQ")) {
      try (LiveSocket socket = ask(api, CHANGES, Map.of("since", token))) {
        JsonNode error = socket.hear();
        assertThat(error.at("/type").asString()).isEqualTo("error");
        assertThat(error.at("/payload/0/extensions/code").asString()).isEqualTo("CURSOR_INVALID");
      }
    }
  }

  @Test
  void typesThatTheCallerMayNotReadStayHidden() {
    ApiClient reader = having("economy:read");
    try (LiveSocket socket = subscribed(reader, CHANGES, Map.of())) {
      register("示例不可见");
      assertThat(socket.hearsNothing(A_WHILE)).isTrue();
    }
  }

  @Test
  void whoIsHeldToAPlaceIsToldOfThatPlaceOnly() {
    String code = TestCreditCodes.next();
    String own = register(code, "示例本企业");
    String other = register("示例别家企业");
    ApiClient officer =
        havingAt(List.of(new Place(Place.Kind.ENTERPRISE, code)), "enterprise:read");
    try (LiveSocket socket = subscribed(officer, CHANGES, ENTERPRISES)) {
      rename(other, 1, "示例别家企业二");
      rename(own, 1, "示例本企业二");
      JsonNode change = socket.hear().at("/payload/data/changes");
      assertThat(change.get("id").asString()).isEqualTo(own);
      assertThat(socket.hearsNothing(A_WHILE)).isTrue();
    }
  }

  @Test
  void aRevokedKeyReceivesNothingMore() {
    ApiClient reader = having("enterprise:read");
    try (LiveSocket socket = subscribed(reader, CHANGES, ENTERPRISES)) {
      changeOf(register("示例撤销之前"), socket);
      revoke(reader);
      register("示例撤销之后");
      assertThat(socket.closeCode()).isEqualTo(4403);
      assertThat(socket.rest()).noneMatch(message -> message.at("/type").asString().equals("next"));
    }
  }

  @Test
  void aScopeThatWasTakenAwayIsHeededAtTheNextChange() {
    ApiClient reader = having("enterprise:read", "economy:read");
    try (LiveSocket socket = subscribed(reader, CHANGES, ENTERPRISES)) {
      changeOf(register("示例收回之前"), socket);
      narrow(reader, "economy:read");
      register("示例收回之后");
      assertThat(socket.hearsNothing(A_WHILE)).isTrue();
    }
  }

  @Test
  void oneNodeCanBeFollowed() {
    String id = register("示例被关注");
    String other = register("示例未被关注");
    try (LiveSocket socket =
        subscribed(
            reader(),
            "subscription($id: ID!) { nodeChanged(id: $id) { version node { id } } }",
            Map.of("id", id))) {
      rename(other, 1, "示例未被关注二");
      rename(id, 1, "示例被关注二");
      JsonNode change = socket.hear().at("/payload/data/nodeChanged");
      assertThat(change.at("/node/id").asString()).isEqualTo(id);
      assertThat(change.get("version").asInt()).isEqualTo(2);
    }
  }

  @Test
  void aNodeThatTheCallerCannotSeeIsNotFound() {
    String id = register("示例不可见节点");
    try (LiveSocket socket =
        ask(
            having("economy:read"),
            "subscription($id: ID!) { nodeChanged(id: $id) { version } }",
            Map.of("id", id))) {
      assertThat(socket.hear().at("/payload/0/extensions/code").asString()).isEqualTo("NOT_FOUND");
    }
  }

  @Test
  void eachEventReadsItsEdgesAnew() {
    String code = TestCreditCodes.next();
    String enterprise = register(code, "示例旧名");
    try (LiveSocket socket =
        subscribed(
            reader(),
            """
            subscription { changes(types: [METRIC_RECORD]) {
              event node { ... on MetricRecord { enterprise { id name } } } } }
            """,
            Map.of())) {
      String record = submit(enterprise);
      assertThat(nameIn(socket, enterprise)).isEqualTo("示例旧名");
      rename(enterprise, 1, "示例新名");
      correct(record);
      assertThat(nameIn(socket, enterprise)).isEqualTo("示例新名");
    }
  }

  @Test
  void whatIsEndedHoldsNothing() {
    ApiClient reader = having("enterprise:read");
    String payer = payer(reader);
    try (LiveSocket socket = subscribed(reader, CHANGES, ENTERPRISES)) {
      socket.say("{\"type\": \"complete\", \"id\": \"1\"}");
      Awaitility.await().until(() -> seats.taken(payer) == 0);
      socket.subscribe("2", CHANGES, ENTERPRISES);
      Awaitility.await().until(() -> seats.taken(payer) == 1);
    }
    Awaitility.await().until(() -> seats.taken(payer) == 0);
    Awaitility.await().until(() -> sockets.size() == 0);
  }

  private ApiClient reader() {
    return having("enterprise:read", "economy:read");
  }

  /** Subscribes, and waits until the subscription has begun. */
  private LiveSocket subscribed(ApiClient client, String query, Map<String, ?> variables) {
    String payer = payer(client);
    LiveSocket socket = ask(client, query, variables);
    Awaitility.await().until(() -> seats.taken(payer) == 1);
    return socket;
  }

  private static LiveSocket ask(ApiClient client, String query, Map<String, ?> variables) {
    LiveSocket socket = client.socket().begin();
    socket.subscribe("1", query, variables);
    return socket;
  }

  private static String payer(ApiClient client) {
    return "application:" + client.post("{ viewer { name } }").text("/data/viewer/name");
  }

  private String submit(String enterprise) {
    return api.post(
            """
            mutation($id: ID!) {
              submitMetricRecord(
                input: { enterpriseId: $id, metric: TAX, month: "2020-05", amount: "5" }) {
                metricRecord { id } errors { ... on UserError { message } } } }
            """,
            Map.of("id", enterprise))
        .text("/data/submitMetricRecord/metricRecord/id");
  }

  private void correct(String record) {
    api.post(
            """
            mutation($id: ID!) {
              correctMetricRecord(
                input: { id: $id, expectedVersion: 1, amount: "6", reason: "更正" }) {
                metricRecord { id } errors { ... on UserError { message } } } }
            """,
            Map.of("id", record))
        .data();
  }

  private static String nameIn(LiveSocket socket, String enterprise) {
    JsonNode node = socket.hear().at("/payload/data/changes/node/enterprise");
    while (!node.path("id").asString("").equals(enterprise)) {
      node = socket.hear().at("/payload/data/changes/node/enterprise");
    }
    return node.get("name").asString();
  }

  private static JsonNode changeOf(String id, LiveSocket socket) {
    JsonNode change = socket.hear().at("/payload/data/changes");
    while (!change.path("id").asString("").equals(id)) {
      change = socket.hear().at("/payload/data/changes");
    }
    return change;
  }
}
