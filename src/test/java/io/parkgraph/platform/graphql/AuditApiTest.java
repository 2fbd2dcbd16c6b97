package io.parkgraph.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class AuditApiTest extends ApiTest {

  private static final String EVENTS =
      """
      query($filter: AuditFilter, $first: Int = 100) {
        auditEvents(filter: $filter, first: $first) {
          totalCount
          pageInfo { endCursor hasNextPage }
          nodes { id event at by byId version type subjectId reason
            changes { path before after }
            subject { id ... on Enterprise { name } } } } }
      """;
  private static final String PAST =
      """
      query($id: ID!, $at: DateTime!) {
        stateAsOf(id: $id, at: $at) { version since by values { path text } } }
      """;

  private final String code = TestCreditCodes.next();
  private final String id = NodeId.of("Enterprise", code);

  @Autowired private CountedCommands commands;

  /** No key has a right to the audit: an administrator has. */
  @BeforeEach
  void auditor() {
    api = as(Grant.everywhere(Role.SYSTEM_ADMIN)).with("Accept-Language", "en");
  }

  @Test
  void whatHappenedToOneEntityIsFoundWithItsDifferences() {
    register();
    rename(1, "示例改名");
    List<JsonNode> found = found(Map.of("subjectId", id), 2);
    assertThat(found.getFirst().get("event").asString()).isEqualTo("EnterpriseUpdated");
    assertThat(found.getFirst().get("type").asString()).isEqualTo("ENTERPRISE");
    assertThat(found.getFirst().at("/subject/name").asString()).isEqualTo("示例改名");
    assertThat(found.getFirst().get("changes"))
        .singleElement()
        .satisfies(change -> {
          assertThat(change.get("path").asString()).isEqualTo("name");
          assertThat(change.get("before").asString()).isEqualTo("示例" + code);
          assertThat(change.get("after").asString()).isEqualTo("示例改名");
        });
    assertThat(found.getLast().get("event").asString()).isEqualTo("EnterpriseRegistered");
  }

  @Test
  void theSearchNarrowsByWhoByTypeByEventAndByTime() {
    Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    register();
    JsonNode mine = found(Map.of("subjectId", id), 1).getFirst();
    String by = mine.get("by").asString();
    var filter =
        Map.of(
            "by",
            by,
            "type",
            "ENTERPRISE",
            "event",
            "EnterpriseRegistered",
            "from",
            before.toString(),
            "until",
            before.plus(1, ChronoUnit.HOURS).toString());
    assertThat(found(filter, 1)).contains(mine);
    for (Map.Entry<String, String> other :
        Map.of(
                "by", "nobody",
                "type", "ANNUAL_TARGET",
                "event", "EnterpriseUpdated",
                "until", before.toString())
            .entrySet()) {
      var narrowed = new HashMap<>(filter);
      narrowed.put("subjectId", id);
      narrowed.put(other.getKey(), other.getValue());
      assertThat(events(narrowed)).as(other.getKey()).isEmpty();
    }
  }

  @Test
  void pagesOfTheSeededLogMeetWithoutGapAndEachTakesTwoCommandsWhateverItsSize() {
    String paged =
        """
        query($first: Int, $after: String) {
          auditEvents(filter: { type: METRIC_RECORD }, first: $first, after: $after) {
            pageInfo { endCursor hasNextPage } nodes { id subject { id } } } }
        """;
    api.post("{ viewer { name } }").data();
    var small = commands.readsDuring(() -> api.post(paged, Map.of("first", 1)).data());
    var large = commands.readsDuring(() -> api.post(paged, Map.of("first", 50)).data());
    assertThat(large).hasSameSizeAs(small);
    JsonNode first = api.post(paged, Map.of("first", 30)).data().get("auditEvents");
    JsonNode second =
        api.post(paged, Map.of("first", 30, "after", first.at("/pageInfo/endCursor").asString()))
            .data()
            .get("auditEvents");
    JsonNode both = api.post(paged, Map.of("first", 60)).data().get("auditEvents");
    var ids = new ArrayList<JsonNode>();
    first.get("nodes").forEach(ids::add);
    second.get("nodes").forEach(ids::add);
    assertThat(both.get("nodes")).containsExactlyElementsOf(ids);
  }

  @Test
  void anEntityIsShownAsItWasAtAMoment() {
    Instant before = Instant.now().minusMillis(1);
    register();
    Instant between = at(found(Map.of("subjectId", id), 1).getFirst());
    Awaitility.await().until(() -> Instant.now().isAfter(between.plusMillis(1)));
    rename(1, "示例改名");
    Instant after = Instant.now().plusSeconds(1);

    assertThat(past(api, before).isNull()).isTrue();
    assertThat(past(api, between).get("version").asInt()).isEqualTo(1);
    assertThat(value(past(api, between), "name")).isEqualTo("示例" + code);
    assertThat(value(past(api, after), "name")).isEqualTo("示例改名");
    assertThat(value(past(api, after), "creditCode")).isEqualTo(code);
  }

  @Test
  void whoMayNotSeeTheEntityMayNotSeeHowItWas() {
    register();
    assertThat(past(having("economy:read"), Instant.now().plusSeconds(1)).isNull()).isTrue();
  }

  @Test
  void whatACallerWasDeniedIsOnTheRecord() {
    ApiClient partner = having("economy:read");
    String partnerName = partner.post("{ viewer { name } }").data().at("/viewer/name").asString();
    partner.post("{ enterprises(first: 1) { totalCount } }");
    JsonNode entries =
        api.post(
                """
                query($by: String) {
                  accessEntries(filter: { by: $by, result: DENIED }, first: 10) {
                    totalCount nodes { at by byId scope result subjects field reason } } }
                """,
                Map.of("by", partnerName))
            .data()
            .get("accessEntries");
    assertThat(entries.get("totalCount").asInt()).isEqualTo(1);
    assertThat(entries.at("/nodes/0/scope").asString()).isEqualTo("enterprise:read");
    assertThat(entries.at("/nodes/0/byId").asString()).isEqualTo("application:" + partnerName);
  }

  @Test
  void aMomentThatIsNoneIsRefusedByName() {
    var answer = api.post(EVENTS, Map.of("filter", Map.of("from", "yesterday")));
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("from");
  }

  private JsonNode past(ApiClient client, Instant at) {
    return client.post(PAST, Map.of("id", id, "at", at.toString())).at("/data/stateAsOf");
  }

  private static String value(JsonNode state, String path) {
    for (JsonNode value : state.get("values")) {
      if (value.get("path").asString().equals(path)) {
        return value.get("text").asString();
      }
    }
    throw new AssertionError(path + " is not in " + state);
  }

  private static Instant at(JsonNode event) {
    return Instant.parse(event.get("at").asString());
  }

  private List<JsonNode> found(Map<String, String> filter, int atLeast) {
    return Awaitility.await().until(() -> events(filter), found -> found.size() >= atLeast);
  }

  private List<JsonNode> events(Map<String, String> filter) {
    var nodes = new ArrayList<JsonNode>();
    api.post(EVENTS, Map.of("filter", filter)).data().at("/auditEvents/nodes").forEach(nodes::add);
    return nodes;
  }

  private void register() {
    write(
        "registerEnterprise",
        Map.of("creditCode", code, "name", "示例" + code, "industry", "G54"),
        "RegisterEnterpriseInput");
  }

  private void rename(int version, String name) {
    write(
        "updateEnterprise",
        Map.of("id", id, "expectedVersion", version, "name", name),
        "UpdateEnterpriseInput");
  }

  private void write(String mutation, Map<String, ?> input, String type) {
    String document =
        "mutation($input: %s!) { %s(input: $input) { errors { ... on UserError { message } } } }"
            .formatted(type, mutation);
    JsonNode payload = api.post(document, Map.of("input", input)).data().get(mutation);
    assertThat(payload.get("errors")).isEmpty();
  }
}
