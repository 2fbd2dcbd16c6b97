package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** For a key of one enterprise another enterprise's rows are as if they were not there. */
class RowsApiTest extends ApiTest {

  private static final String MINE = "91500113DEM0000220";
  private static final String OTHER = "91500113DEM0000145";
  private static final String MISSING = TestCreditCodes.next();

  @Autowired private MongoOperations mongo;
  @Autowired private CountedCommands commands;

  private ApiClient own;

  @BeforeEach
  void ownKey() {
    own =
        havingAt(
            List.of(Place.enterprise(MINE)),
            "enterprise:read",
            "enterprise:write",
            "economy:read",
            "economy:submit",
            "economy:publish");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ node(id: \"%1$s\") { id ... on Enterprise { name history { event } } } }",
        "{ node(id: \"%2$s\") { id ... on MetricRecord { amount history { event } } } }",
        "{ nodes(ids: [\"%1$s\", \"%2$s\"]) { id } }",
        "{ enterprises(first: 5, filter: { creditCode: { eq: \"%3$s\" } }) { totalCount nodes { id } } }",
        "{ enterprises(first: 5, filter: { not: { creditCode: { eq: \"%3$s\" } } }) { totalCount } }",
        "{ metricRecords(first: 5, filter: { enterpriseId: \"%1$s\" }) { totalCount nodes { id } } }",
        "{ metricRecords(first: 5, filter: { enterprise: { creditCode: { eq: \"%3$s\" } } }) { totalCount } }",
        "{ metricRecords(first: 5, filter: { not: { enterprise: { creditCode: { eq: \"%3$s\" } } } }) { totalCount } }",
        "mutation { updateEnterprise(input: { id: \"%1$s\", expectedVersion: 1, name: \"x\" }) { enterprise { id } errors { code path message } } }",
        "mutation { updateEnterprise(input: { id: \"%1$s\", expectedVersion: 9, name: \"\" }) { enterprise { id } errors { code path message } } }",
        "mutation { publishMetricRecord(input: { id: \"%2$s\", expectedVersion: 1 }) { metricRecord { id } errors { code path message } } }",
        "mutation { correctMetricRecord(input: { id: \"%2$s\", expectedVersion: 7, amount: \"1\", reason: \"x\" }) { metricRecord { id } errors { code path message } } }",
        "mutation { withdrawMetricRecord(input: { id: \"%2$s\", expectedVersion: 7, reason: \"\" }) { metricRecord { id } errors { code path message } } }",
        "mutation { restoreMetricRecord(input: { id: \"%2$s\", expectedVersion: 1, reason: \"x\" }) { metricRecord { id } errors { code path message } } }",
        "mutation { submitMetricRecord(input: { enterpriseId: \"%1$s\", metric: TAX, month: \"2021-09\", amount: \"1\" }) { metricRecord { id } errors { code path message } } }",
        "mutation { submitMetricRecord(input: { enterpriseId: \"%1$s\", metric: TAX, month: \"2021-09\", amount: \"1\", idempotencyKey: \"k\" }) { metricRecord { id } errors { code path message } } }",
      })
  void whatIsAnothersIsAnsweredAsWhatIsMissing(String document) {
    JsonNode anothers = own.post(asked(document, OTHER)).data();
    JsonNode missing = own.post(asked(document, MISSING)).data();
    JsonNode whole = api.post(asked(document, OTHER)).body();
    assertThat(anothers).isEqualTo(missing);
    assertThat(whole.toString())
        .as("the park's own key learns more")
        .isNotEqualTo(missing.toString());
  }

  @Test
  void listsCountsAndSearchesHaveTheOwnRowsOnly() {
    JsonNode data =
        own.post(
                """
                { enterprises(first: 100) { totalCount nodes { creditCode
                    metricRecords(first: 1) { totalCount } } }
                  found: enterprises(first: 100, filter: { name: { contains: "公司" } }) { totalCount }
                  metricRecords(first: 100) { totalCount nodes { enterprise { creditCode } } } }
                """)
            .data();
    assertThat(data.at("/enterprises/totalCount").asInt()).isEqualTo(1);
    assertThat(data.at("/enterprises/nodes/0/creditCode").asString()).isEqualTo(MINE);
    assertThat(data.at("/found/totalCount").asInt()).isLessThanOrEqualTo(1);
    int records = data.at("/metricRecords/totalCount").asInt();
    assertThat(records).isPositive();
    assertThat(data.at("/enterprises/nodes/0/metricRecords/totalCount").asInt()).isEqualTo(records);
    assertThat(data.at("/metricRecords/nodes"))
        .allMatch(record -> record.at("/enterprise/creditCode").asString().equals(MINE));
  }

  @Test
  void whatIsTheOwnCanBeWritten() {
    JsonNode before =
        own.post(asked("{ node(id: \"%1$s\") { ... on Enterprise { name version } } }", MINE))
            .data()
            .get("node");
    var variables =
        Map.of(
            "id", NodeId.of("Enterprise", MINE),
            "version", before.get("version").asLong(),
            "name", before.get("name").asString());
    JsonNode done =
        own.post(
                """
                mutation($id: ID!, $version: Int!, $name: String!) {
                  updateEnterprise(input: { id: $id, expectedVersion: $version, name: $name }) {
                    enterprise { creditCode } errors { code } } }
                """,
                variables)
            .data()
            .get("updateEnterprise");
    assertThat(done.get("errors")).isEmpty();
    assertThat(done.at("/enterprise/creditCode").asString()).isEqualTo(MINE);
  }

  @Test
  void whatBelongsToTheParkItselfTakesTheScopeInTheWholePark() {
    JsonNode targets = own.post("{ annualTargets(year: 2021) { id } }").data().get("annualTargets");
    assertThat(targets).isEmpty();
    for (String mutation :
        List.of(
            "mutation { setAnnualTarget(input: { metric: TAX, year: 2030, amount: \"1\" }) { errors { code } } }",
            "mutation { registerEnterprise(input: { name: \"x\", creditCode: \"%s\", industry: \"G54\" }) { errors { code } } }"
                .formatted(OTHER))) {
      ApiClient.Answer answer = own.post(mutation);
      assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("FORBIDDEN");
      assertThat(answer.text("/errors/0/message")).endsWith("in the whole park.");
    }
  }

  @Test
  void theFeedHasTheOwnChangesOnlyAndNoTombstonesOfOthers() {
    Awaitility.await()
        .untilAsserted(() -> assertThat(feed(api, null)).anyMatch(change -> isOf(change, OTHER)));
    List<JsonNode> changes = feed(own, null);
    assertThat(changes).isNotEmpty().allMatch(change -> isOf(change, MINE));
  }

  @Test
  void anAttemptOnAnothersRowIsOnTheRecord() {
    own.post(asked("{ node(id: \"%2$s\") { id } }", OTHER)).data();
    own.post(
            asked(
                "mutation { updateEnterprise(input: { id: \"%1$s\", expectedVersion: 1 }) { errors { code } } }",
                OTHER))
        .data();
    List<Document> entries =
        mongo
            .getCollection("access_log")
            .find(new Document("result", "DENIED"))
            .sort(new Document("at", 1).append("_id", 1))
            .into(new ArrayList<>());
    assertThat(entries.subList(entries.size() - 2, entries.size()))
        .extracting(
            entry -> entry.getString("scope"), entry -> entry.getList("subjects", String.class))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("economy:read", List.of(record(OTHER))),
            org.assertj.core.groups.Tuple.tuple("enterprise:write", List.of(OTHER)));
  }

  @Test
  void aKeyThatLostItsPlaceLearnsNothingByAskingAgain() {
    String key = UUID.randomUUID().toString();
    String mutation =
        "mutation { updateEnterprise(input: { id: \"%1$s\", expectedVersion: 1, managed: true, idempotencyKey: \""
            + key
            + "\" }) { enterprise { id } errors { code } } }";
    own.post(asked(mutation, MINE)).data();
    mongo
        .getCollection("api_keys")
        .updateMany(
            new Document("held", Place.enterprise(MINE).toString()),
            new Document(
                "$set", new Document("held", List.of(Place.enterprise(MISSING).toString()))));
    JsonNode again = own.post(asked(mutation, MINE)).data().get("updateEnterprise");
    assertThat(again.at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
    assertThat(again.get("enterprise").isNull()).isTrue();
  }

  @Test
  void aLimitCostsNoCommandMore() {
    String list =
        "{ enterprises(first: 20) { totalCount nodes { name metricRecords(first: 2) { totalCount } } } }";
    List<String> limited = commands.readsDuring(() -> own.post(list).data());
    List<String> whole = commands.readsDuring(() -> api.post(list).data());
    assertThat(limited).hasSameSizeAs(whole);
  }

  private static List<JsonNode> feed(ApiClient client, String since) {
    List<JsonNode> changes = new ArrayList<>();
    String token = since;
    JsonNode feed;
    do {
      var variables = new HashMap<String, Object>();
      variables.put("since", token);
      feed =
          client
              .post(
                  "query($since: String) { changes(since: $since, first: 100) { token hasMore changes { id kind } } }",
                  variables)
              .data()
              .get("changes");
      feed.get("changes").forEach(changes::add);
      token = feed.get("token").asString();
    } while (feed.get("hasMore").asBoolean());
    return changes;
  }

  private static boolean isOf(JsonNode change, String enterprise) {
    return NodeId.parse(change.get("id").asString()).orElseThrow().key().startsWith(enterprise);
  }

  private static String asked(String document, String enterprise) {
    return document.formatted(
        NodeId.of("Enterprise", enterprise),
        NodeId.of("MetricRecord", record(enterprise)),
        enterprise);
  }

  private static String record(String enterprise) {
    return enterprise + "|TAX|2021-09";
  }
}
