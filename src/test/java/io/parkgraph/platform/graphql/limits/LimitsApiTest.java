package io.parkgraph.platform.graphql.limits;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LimitsApiTest extends ApiTest {

  private static final String DEEP =
      "{ enterprises(first: 1) { nodes { metricRecords(first: 1) { nodes { enterprise { %s } } } } } }";

  @Test
  void twelveLevelsAreEnoughAndThirteenTooMany() {
    String below = "metricRecords(first: 1) { nodes { enterprise { %s } } }";

    assertThat(
            api.post(
                    DEEP.formatted(
                        below.formatted(
                            "metricRecords(first: 1) { nodes { enterprise { name } } }")))
                .body()
                .has("errors"))
        .isFalse();
    refused(
        api.post(
            DEEP.formatted(
                below.formatted(
                    "metricRecords(first: 1) { nodes { enterprise { industry { name } } } }"))),
        "COST_EXCEEDED",
        "12");
  }

  @Test
  void fragmentsCountWhereverTheyAreSpread() {
    StringBuilder document = new StringBuilder("{ viewer { ...F0 } }\n");
    for (int i = 0; i < 30; i++) {
      document.append("fragment F%d on Viewer { ...F%d ...F%d }\n".formatted(i, i + 1, i + 1));
    }
    document.append("fragment F30 on Viewer { name kind }");

    refused(api.post(document.toString()), "COST_EXCEEDED", "2,000");
  }

  @Test
  void fragmentsThatContainThemselvesAreRefused() {
    refused(
        api.post("{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }"),
        "BAD_USER_INPUT",
        "");
  }

  @Test
  void aHundredAliasesAreEnough() {
    assertThat(api.post(aliases(100)).data()).hasSize(100);
    refused(api.post(aliases(101)), "COST_EXCEEDED", "100");
  }

  @Test
  void aDocumentHasAtMost3000TokensAnd64Kilobytes() {
    refused(api.post("{ " + "viewer { name } ".repeat(1000) + "}"), "BAD_USER_INPUT", "3,000");
    refused(api.post("{ viewer { name } } #" + "x".repeat(65536)), "COST_EXCEEDED", "65,536");
  }

  @Test
  void aRequestHasAtMostFiveMutations() {
    String mutation =
        "a%d: updateEnterprise(input: { id: \"x\", expectedVersion: 1 }) { errors { code } }";

    assertThat(api.post(mutations(mutation, 5)).data()).hasSize(5);
    refused(api.post(mutations(mutation, 6)), "COST_EXCEEDED", "5");
  }

  @Test
  void aListInTheInputHasAtMost500Items() {
    Answer answer =
        api.post(
            "query($in: [String!]) { enterprises(first: 1, filter: { name: { in: $in } }) { totalCount } }",
            Map.of("in", Collections.nCopies(501, "x")));
    refused(answer, "COST_EXCEEDED", "500");

    String literal = IntStream.range(0, 501).mapToObj(i -> "\"x\"").collect(joining(" "));
    refused(
        api.post(
            "{ enterprises(first: 1, filter: { name: { in: ["
                + literal
                + "] } }) { totalCount } }"),
        "COST_EXCEEDED",
        "500");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ __schema { queryType { name } } }",
        "{ __type(name: \"Query\") { name } }",
        "{ ...F } fragment F on Query { s: __schema { types { name } } }"
      })
  void nobodyKnownReadsNoSchema(String document) {
    refused(anonymous().post(document), "UNAUTHENTICATED", "");
    assertThat(api.post(document).body().has("errors")).isFalse();
    assertThat(anonymous().post("{ __typename }").data().get("__typename").asString())
        .isEqualTo("Query");
  }

  @Test
  void toolsReadTheSchemaByTheStandardQueryFifteenDeep() {
    assertThat(api.post(introspection(11)).body().has("errors")).isFalse();
    refused(api.post(introspection(30)), "COST_EXCEEDED", "20");
    refused(
        api.post("{ __schema { types { fields { type { fields { name } } } } } }"),
        "COST_EXCEEDED",
        "same fields");
  }

  @Test
  void thePriceIsKnownBeforeAndSettledAfter() {
    String query =
        "{ enterprises(first: 50) { nodes { name metricRecords(first: 10) { nodes { id } } } } }";
    JsonNode asked = api.with("X-Dry-Run", "cost").post(query).at("/extensions/cost");
    Answer ran = api.post(query);
    JsonNode paid = ran.at("/extensions/cost");

    assertThat(asked.get("requested").asInt()).isEqualTo(1 + 1 + 50 * (1 + 1 + 10));
    assertThat(asked.get("actual").asInt()).isZero();
    assertThat(paid.get("requested")).isEqualTo(asked.get("requested"));
    assertThat(paid.get("actual").asInt())
        .isPositive()
        .isLessThanOrEqualTo(paid.get("requested").asInt());
    assertThat(ran.http().headers().firstValue("RateLimit-Limit")).hasValue("20000");
    assertThat(ran.http().headers().firstValue("RateLimit-Remaining"))
        .hasValue(paid.get("remaining").asString());
  }

  @Test
  void whatIsReadToComputeTheScorecardIsPaidByEachAliasAndNotGivenBack() {
    String one = "{ scorecard { asOf } }";
    String two = "{ a: scorecard { asOf } b: scorecard(asOf: \"2020-09\") { asOf } }";
    assertThat(api.post(one).at("/extensions/cost/actual").asInt()).isEqualTo(1 + 20 + 1);
    assertThat(api.post(two).at("/extensions/cost/actual").asInt()).isEqualTo(1 + 2 * (20 + 1));
  }

  @Test
  void aDryRunRunsNothing() {
    Answer answer =
        api.with("X-Dry-Run", "cost")
            .post(
                "mutation { setAnnualTarget(input: { metric: TAX, year: 2099, amount: \"1.00\" }) { errors { code } } }");

    assertThat(answer.data()).isEmpty();
    assertThat(answer.at("/extensions/cost/requested").asInt()).isPositive();
    assertThat(api.post("{ annualTargets(year: 2099) { id } }").data().get("annualTargets"))
        .isEmpty();
  }

  @Test
  void moreThanCanBeSavedUpIsRefusedAndASpentBudgetAsksToWait() {
    String dear =
        "{ enterprises(first: 100) { nodes { metricRecords(first: 100) { nodes { availableActions { action } } } } } }";
    refused(api.post(dear), "COST_EXCEEDED", "20,000");

    String affordable =
        "{ a: enterprises(first: 100) { nodes { metricRecords(first: 18) { nodes { revisions { number } } } } } }";
    var spender = anonymousBudgetOf(affordable);
    assertThat(spender.http().statusCode()).isEqualTo(429);
    assertThat(spender.http().headers().firstValue("Retry-After")).isPresent();
    refused(spender, "RATE_LIMITED", "");
  }

  @Test
  void attacksAreRefusedInUnder50MillisecondsOfProcessCpu() {
    String fields = "{ " + "__typename ".repeat(14_000) + "}";
    String aliases = aliases(4_000);
    for (String attack : List.of(fields, aliases)) {
      long fastest = LongStream.generate(() -> cpuOf(attack)).limit(20).min().orElseThrow();
      assertThat(Duration.ofNanos(fastest)).isLessThan(Duration.ofMillis(50));
    }
  }

  private long cpuOf(String attack) {
    var process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = process.getProcessCpuTime();
    assertThat(api.post(attack).body().has("errors")).isTrue();
    return process.getProcessCpuTime() - before;
  }

  /** A new caller whose scopes are none spends what its budget has on what it may not see. */
  private Answer anonymousBudgetOf(String query) {
    var caller = having("enterprise:read", "economy:read");
    Answer answer = caller.post(query);
    for (int i = 0; i < 50 && answer.http().statusCode() == 200; i++) {
      answer = caller.post(query);
    }
    return answer;
  }

  private static void refused(Answer answer, String code, String named) {
    assertThat(answer.text("/errors/0/extensions/code")).as("%s", answer.body()).isEqualTo(code);
    assertThat(answer.text("/errors/0/message")).contains(named);
    assertThat(answer.body().has("data")).isFalse();
  }

  private static String aliases(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> "a" + i + ": __typename")
        .collect(joining(" ", "{ ", " }"));
  }

  private static String mutations(String mutation, int count) {
    return IntStream.range(0, count)
        .mapToObj(mutation::formatted)
        .collect(joining(" ", "mutation { ", " }"));
  }

  private static String introspection(int levels) {
    return "{ __schema { types { fields { type { "
        + "ofType { ".repeat(levels)
        + "name "
        + "} ".repeat(levels)
        + "} } } } }";
  }
}
