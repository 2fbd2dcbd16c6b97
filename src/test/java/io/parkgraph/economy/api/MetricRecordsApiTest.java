package io.parkgraph.economy.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MetricRecordsApiTest extends ApiTest {

  private static final String FIELDS =
      "{ metricRecord { id version amount state revisions { number amount state reason by } }"
          + " errors { code message path } }";

  @Test
  void aRecordGoesThroughItsWholeLife() {
    String enterprise = register();
    JsonNode submitted =
        run(
            "submitMetricRecord",
            Map.of(
                "enterpriseId", enterprise, "metric", "OUTPUT", "month", "2020-03", "amount", "5"));
    String id = submitted.at("/metricRecord/id").asString();
    assertThat(submitted.at("/metricRecord/state").asString()).isEqualTo("SUBMITTED");
    assertThat(submitted.at("/metricRecord/amount").asString()).isEqualTo("5.00");

    step("publishMetricRecord", id, 1, "PUBLISHED", Map.of());
    step("correctMetricRecord", id, 2, "PUBLISHED", Map.of("amount", "7.5", "reason", "更正"));
    step("withdrawMetricRecord", id, 3, "WITHDRAWN", Map.of("reason", "误报"));
    JsonNode restored = step("restoreMetricRecord", id, 4, "PUBLISHED", Map.of("reason", "核实无误"));

    assertThat(restored.at("/metricRecord/amount").asString()).isEqualTo("7.50");
    assertThat(restored.at("/metricRecord/revisions").findValuesAsString("reason"))
        .containsExactly("", "", "更正", "误报", "核实无误");
    assertThat(restored.at("/metricRecord/revisions").findValuesAsString("by"))
        .containsOnly("partner");

    JsonNode record =
        api.post(
                """
                query($id: ID!) { node(id: $id) { ... on MetricRecord {
                  enterprise { id }
                  availableActions { action allowed reason }
                  history { event by version reason changes { path before after } } } } }
                """,
                Map.of("id", id))
            .data()
            .get("node");
    assertThat(record.at("/enterprise/id").asString()).isEqualTo(enterprise);
    assertThat(record.get("history").findValuesAsString("event"))
        .containsExactly(
            "MetricRecordSubmitted",
            "MetricRecordPublished",
            "MetricRecordCorrected",
            "MetricRecordWithdrawn",
            "MetricRecordRestored");
    for (JsonNode action : record.get("availableActions")) {
      assertThat(action.get("reason").isNull()).isEqualTo(action.get("allowed").asBoolean());
    }
  }

  @Test
  void aRecordThatIsThereIsNotHandedInAgain() {
    Map<String, String> input =
        Map.of("enterpriseId", register(), "metric", "TAX", "month", "2020-02", "amount", "1");
    run("submitMetricRecord", input);

    JsonNode refused = run("submitMetricRecord", input);

    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"month\"]");
  }

  @Test
  void aStepThatTheStateDoesNotAllowIsRefusedWithThePresentRecord() {
    String id =
        run(
                "submitMetricRecord",
                Map.of(
                    "enterpriseId", register(), "metric", "TAX", "month", "2020-01", "amount", "1"))
            .at("/metricRecord/id")
            .asString();

    JsonNode refused =
        run("restoreMetricRecord", Map.of("id", id, "expectedVersion", 1, "reason", "x"));

    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(refused.at("/metricRecord/state").asString()).isEqualTo("SUBMITTED");
  }

  @Test
  void withdrawingATaxRecordChangesTheScorecardAndRestoringBringsItBack() {
    String scorecard =
        "{ scorecard(asOf: \"2021-09\") { tax { yearToDate progress requiredPerMonth } } }";
    JsonNode before = api.post(scorecard).data();
    JsonNode record =
        api.post(
                """
                { metricRecords(first: 1, filter: { metric: TAX, state: PUBLISHED,
                    monthFrom: "2021-08", monthTo: "2021-08" }) { nodes { id version amount } } }
                """)
            .data()
            .at("/metricRecords/nodes/0");
    String id = record.get("id").asString();
    int version = record.get("version").asInt();

    step("withdrawMetricRecord", id, version, "WITHDRAWN", Map.of("reason", "复核"));
    JsonNode without = api.post(scorecard).data();
    step("restoreMetricRecord", id, version + 1, "PUBLISHED", Map.of("reason", "复核无误"));

    assertThat(without.at("/scorecard/tax/yearToDate"))
        .isNotEqualTo(before.at("/scorecard/tax/yearToDate"));
    assertThat(without.at("/scorecard/tax/requiredPerMonth"))
        .isNotEqualTo(before.at("/scorecard/tax/requiredPerMonth"));
    assertThat(api.post(scorecard).data()).isEqualTo(before);
  }

  @Test
  void aTargetIsSetAndChanged() {
    Map<String, Object> input =
        new HashMap<>(Map.of("metric", "OUTPUT", "year", 2035, "amount", "1000.00"));
    String mutation =
        """
        mutation($input: SetAnnualTargetInput!) { setAnnualTarget(input: $input) {
          annualTarget { version amount } errors { code path } } }
        """;
    JsonNode first = api.post(mutation, Map.of("input", input)).data().get("setAnnualTarget");
    input.put("amount", "2000.00");
    input.put("expectedVersion", 9);
    JsonNode stale = api.post(mutation, Map.of("input", input)).data().get("setAnnualTarget");
    input.put("expectedVersion", 1);
    JsonNode second = api.post(mutation, Map.of("input", input)).data().get("setAnnualTarget");

    assertThat(first.at("/annualTarget/amount").asString()).isEqualTo("1000.00");
    assertThat(stale.at("/errors/0/code").asString()).isEqualTo("CONFLICT");
    assertThat(stale.at("/annualTarget/version").asInt()).isEqualTo(1);
    assertThat(second.at("/annualTarget/amount").asString()).isEqualTo("2000.00");
    assertThat(api.post("{ annualTargets(year: 2035) { metric year } }").data().toString())
        .isEqualTo("{\"annualTargets\":[{\"metric\":\"OUTPUT\",\"year\":2035}]}");
  }

  @Test
  void aWrongMonthOfAFilterIsNamed() {
    assertThat(
            api.post("{ metricRecords(first: 1, filter: { monthTo: \"2021-00\" }) { totalCount } }")
                .text("/errors/0/extensions/field"))
        .isEqualTo("monthTo");
  }

  private JsonNode step(
      String mutation, String id, int version, String state, Map<String, String> more) {
    Map<String, Object> input = new HashMap<>(Map.of("id", id, "expectedVersion", version));
    input.putAll(more);
    JsonNode done = run(mutation, input);
    assertThat(done.get("errors")).as(mutation).isEmpty();
    assertThat(done.at("/metricRecord/state").asString()).isEqualTo(state);
    assertThat(done.at("/metricRecord/version").asInt()).isEqualTo(version + 1);
    return done;
  }

  private JsonNode run(String mutation, Map<String, ?> input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return api.post(
            "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, FIELDS),
            Map.of("input", input))
        .data()
        .get(mutation);
  }

  private String register() {
    return api.post(
            """
            mutation($code: CreditCode!) { registerEnterprise(
              input: { name: "月度测试", creditCode: $code, industry: "G60", site: TOWNSHIP }) {
                enterprise { id } } }
            """,
            Map.of("code", TestCreditCodes.next()))
        .data()
        .at("/registerEnterprise/enterprise/id")
        .asString();
  }
}
