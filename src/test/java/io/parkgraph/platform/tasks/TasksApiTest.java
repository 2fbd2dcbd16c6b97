package io.parkgraph.platform.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The inbox over HTTP: what waits for whom, until when, and that it ends by itself. */
class TasksApiTest extends ApiTest {

  /** The tasks of the demo are read before those of a test. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String TASKS =
      """
      query($filter: TaskFilter) { tasks(filter: $filter, first: 100) {
        totalCount
        nodes { id kind text opened due workingDays workingDaysLeft overdue certain
          entity { id ... on MetricRecord { state } } } } }
      """;

  @Autowired private WorkingDays calendar;
  @Autowired private Clock clock;

  private String code;
  private String record;

  @BeforeEach
  void aRecordThatWaitsToBePublished() {
    code = TestCreditCodes.next();
    String enterprise =
        api.post(
                """
                mutation($code: CreditCode!) {
                  registerEnterprise(input: { creditCode: $code, name: "示例待办企业", industry: "G54" }) {
                    enterprise { id } errors { ... on UserError { message } } } }
                """,
                Map.of("code", code))
            .text("/data/registerEnterprise/enterprise/id");
    record =
        api.post(
                """
                mutation($enterprise: ID!) {
                  submitMetricRecord(input: {
                    enterpriseId: $enterprise, metric: TAX, month: "2020-11", amount: "7" }) {
                    metricRecord { id } errors { ... on UserError { message } } } }
                """,
                Map.of("enterprise", enterprise))
            .text("/data/submitMetricRecord/metricRecord/id");
  }

  @Test
  void whatWaitsIsDueSoManyWorkingDaysAfterItWasOpened() {
    JsonNode task = awaitTask(api);
    LocalDate today = LocalDate.now(clock);
    assertThat(task.get("kind").asString()).isEqualTo("RECORD_PUBLISH");
    assertThat(task.get("text").asString())
        .isEqualTo("Publish a monthly record that was handed in");
    assertThat(task.get("opened").asString()).isEqualTo(today.toString());
    assertThat(task.get("due").asString()).isEqualTo(calendar.plus(today, 5).toString());
    assertThat(task.get("workingDaysLeft").asInt()).isEqualTo(5);
    assertThat(task.get("overdue").asBoolean()).isFalse();
    assertThat(task.at("/entity/state").asString()).isEqualTo("SUBMITTED");
    assertThat(
            api.with("Accept-Language", "zh-CN")
                .post(
                    "query($id: ID!) { node(id: $id) { ... on Task { text } } }",
                    Map.of("id", task.get("id").asString()))
                .text("/data/node/text"))
        .isEqualTo("发布已提交的月度记录");
  }

  @Test
  void itEndsByItselfOnceItIsDone() {
    awaitTask(api);
    api.post(
            "mutation($id: ID!) { publishMetricRecord(input: { id: $id, expectedVersion: 1 })"
                + " { metricRecord { id } errors { ... on UserError { message } } } }",
            Map.of("id", record))
        .data();
    Awaitility.await().atMost(PATIENCE).until(() -> task(api).isEmpty());
  }

  @Test
  void nobodyHasATaskThatTheyMayNotDoOrWhoseEntityTheyMayNotSee() {
    String id = awaitTask(api).get("id").asString();
    ApiClient reader = having("economy:read");
    ApiClient writer = having("economy:publish");
    ApiClient elsewhere = as(new Grant(Role.STATISTICIAN, Place.enterprise("91500113DEM0000220")));
    ApiClient officer = as(new Grant(Role.COMPANY_OFFICER, Place.enterprise(code)));
    for (ApiClient other : List.of(reader, writer, elsewhere, officer)) {
      assertThat(task(other)).isEmpty();
      assertThat(
              other
                  .post("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                  .at("/data/node")
                  .isNull())
          .isTrue();
    }
    assertThat(task(as(new Grant(Role.STATISTICIAN, Place.enterprise(code))))).isPresent();
    assertThat(task(as(Grant.everywhere(Role.PARK_ADMIN)))).isPresent();
  }

  @Test
  void nobodyKnownHasNoInbox() {
    var answer = anonymous().post("{ tasks(first: 1) { nodes { id } } }");
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("UNAUTHENTICATED");
    String id = awaitTask(api).get("id").asString();
    assertThat(
            anonymous()
                .post("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
                .at("/data/node")
                .isNull())
        .isTrue();
  }

  @Test
  void filtersNarrowTheInbox() {
    ApiClient own = as(new Grant(Role.STATISTICIAN, Place.enterprise(code)));
    awaitTask(own);
    LocalDate due = calendar.plus(LocalDate.now(clock), 5);
    assertThat(matching(own, Map.of("overdue", false))).isTrue();
    assertThat(matching(own, Map.of("overdue", true))).isFalse();
    assertThat(matching(own, Map.of("dueTo", due.toString()))).isTrue();
    assertThat(matching(own, Map.of("dueTo", due.minusDays(1).toString()))).isFalse();
    assertThat(matching(own, Map.of("kinds", List.of("RECORD_PUBLISH")))).isTrue();
    assertThat(matching(own, Map.of("kinds", List.of("OTHER")))).isFalse();
    assertThat(matching(own, Map.of("not", Map.of("kinds", List.of("RECORD_PUBLISH"))))).isFalse();
    var answer = api.post(TASKS, Map.of("filter", Map.of("dueTo", "soon")));
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
  }

  private boolean matching(ApiClient client, Map<String, Object> filter) {
    return task(client, filter).isPresent();
  }

  private JsonNode awaitTask(ApiClient client) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> task(client), Optional::isPresent)
        .orElseThrow();
  }

  private Optional<JsonNode> task(ApiClient client) {
    return task(client, Map.of("kinds", List.of("RECORD_PUBLISH")));
  }

  /** The task about this test's record, if the client has it. */
  private Optional<JsonNode> task(ApiClient client, Map<String, Object> filter) {
    JsonNode nodes = client.post(TASKS, Map.of("filter", filter)).at("/data/tasks/nodes");
    var found = new ArrayList<JsonNode>();
    nodes.forEach(found::add);
    return found.stream()
        .filter(task -> record.equals(task.at("/entity/id").asString("")))
        .findFirst();
  }
}
