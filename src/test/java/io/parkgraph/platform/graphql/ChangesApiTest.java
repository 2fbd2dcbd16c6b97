package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChangesApiTest extends ApiTest {

  private static final String FEED =
      """
      query($since: String, $types: [NodeType!]) {
        changes(since: $since, types: $types, first: 100) {
          token hasMore
          changes { token kind id event version node { ... on Enterprise { name } } } } }
      """;

  @Test
  void aClientThatGoesOnFromItsTokenSeesEachChangeOnceWithTheEntityAsItIs() {
    String token = end();
    String code = TestCreditCodes.next();
    register(code);
    List<JsonNode> changes = new ArrayList<>();
    Awaitility.await()
        .until(() -> {
          collect(token, "ENTERPRISE", changes);
          return changes.stream()
              .anyMatch(change -> change.at("/node/name").asString("").contains(code));
        });
    JsonNode mine = changes.getLast();
    assertThat(mine.get("kind").asString()).isEqualTo("UPSERT");
    assertThat(mine.get("event").asString()).isEqualTo("EnterpriseRegistered");
    assertThat(mine.get("version").asInt()).isEqualTo(1);
    assertThat(new HashSet<>(changes.stream().map(c -> c.get("token").asString()).toList()))
        .hasSameSizeAs(changes);
  }

  @Test
  void theWholeLogCanBeReadFromTheBeginningInPages() {
    List<JsonNode> changes = new ArrayList<>();
    Awaitility.await()
        .until(() -> {
          changes.clear();
          collect(null, "METRIC_RECORD", changes);
          return changes.size() >= 720;
        });
    assertThat(changes).allMatch(change -> change.get("kind").asString().equals("UPSERT"));
  }

  @Test
  void whatTheCallerMayNotReadIsNotInItsFeed() {
    JsonNode feed =
        having("economy:read")
            .post(FEED, Map.of("types", List.of("ENTERPRISE")))
            .data()
            .get("changes");
    assertThat(feed.get("changes")).isEmpty();
  }

  @Test
  void nobodyKnownLearnsNotEvenHowMuchHappened() {
    var answer = anonymous().post(FEED, Map.of());
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("UNAUTHENTICATED");
    assertThat(answer.at("/data/changes").isNull()).isTrue();
  }

  @Test
  void anotherTextIsNoToken() {
    var answer = api.post(FEED, Map.of("since", "bm9uZQ"));
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("CURSOR_INVALID");
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("since");
  }

  private String end() {
    return collect(null, "ENTERPRISE", new ArrayList<>());
  }

  private String collect(String since, String type, List<JsonNode> into) {
    String token = since;
    JsonNode feed;
    into.clear();
    do {
      var variables = new HashMap<String, Object>();
      variables.put("since", token);
      variables.put("types", List.of(type));
      feed = api.post(FEED, variables).data().get("changes");
      feed.get("changes").forEach(into::add);
      token = feed.get("token").asString();
    } while (feed.get("hasMore").asBoolean());
    return token;
  }

  private void register(String code) {
    api.post(
            """
            mutation($code: CreditCode!, $name: String!) {
              registerEnterprise(input: { creditCode: $code, name: $name, industry: "G54" }) {
                enterprise { id } errors { ... on UserError { message } } } }
            """,
            Map.of("code", code, "name", "示例" + code))
        .data();
  }
}
