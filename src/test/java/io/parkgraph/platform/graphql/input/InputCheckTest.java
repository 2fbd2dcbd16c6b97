package io.parkgraph.platform.graphql.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What does not fit the schema is said with its field, in the language that is asked for. */
class InputCheckTest extends ApiTest {

  private static final String BY_FILTER =
      "query($filter: EnterpriseFilter) { enterprises(first: 1, filter: $filter) { totalCount } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"filter":{"managed":"yes"}}                | filter.managed
          {"filter":{"mango":true}}                   | filter.mango
          {"filter":{"or":[{},{"site":"MOON"}]}}      | filter.or[1].site
          {"filter":{"or":{"name":{"eq":3}}}}         | filter.or.name.eq
          {"filter":{"and":[null]}}                   | filter.and[0]
          {"filter":[1]}                              | filter
          {"filter":{"name":{"contains":{"$gt":""}}}} | filter.name.contains
          """)
  void aWrongVariable(String variables, String field) {
    failed("{\"query\":\"" + BY_FILTER + "\",\"variables\":" + variables + "}", field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          null     | id
          1.5      | id
          true     | id
          {"a":1}  | id
          [1, 2]   | id
          """)
  void whatIsNoId(String id, String field) {
    failed(
        "{\"query\":\"query($id: ID!) { node(id: $id) { id } }\",\"variables\":{\"id\":%s}}"
            .formatted(id),
        field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"enterpriseId":"x","metric":"TAX","month":"2021-01","amount":5}    | input.amount
          {"enterpriseId":"x","metric":"TAX","month":"2021-01"}               | input.amount
          {"enterpriseId":"x","metric":"TAXX","month":"2021-01","amount":"5"} | input.metric
          {"enterpriseId":"x","metric":"TAX","month":202101,"amount":"5"}     | input.month
          """)
  void aWrongVariableOfAMutation(String input, String field) {
    failed(
        """
        {"query":"mutation($input: SubmitMetricRecordInput!) { submitMetricRecord(input: $input) { errors { code } } }",
         "variables":{"input":%s}}
        """
            .formatted(input),
        field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { enterprises(first: "x") { totalCount } }                                       | first
          { enterprises(first: 99999999999) { totalCount } }                               | first
          { enterprises(first: 1, bogus: 3) { totalCount } }                               | bogus
          { enterprises(first: 1, orderBy: null) { totalCount } }                          | orderBy
          { enterprises(first: 1, orderBy: {}) { totalCount } }                            | orderBy.field
          { enterprises(first: 1, filter: { managed: "yes" }) { totalCount } }             | filter.managed
          { enterprises(first: 1, filter: { or: [{ mango: true }] }) { totalCount } }      | filter.or[0].mango
          { enterprises(first: 1, filter: { or: { site: MOON } }) { totalCount } }         | filter.or.site
          { scorecard(asOf: 2021) { asOf } }                                               | asOf
          { node { id } }                                                                  | id
          { ...F } fragment F on Query { ... on Query { node(id: null) { id } } }          | id
          mutation { setAnnualTarget(input: { year: 1, metric: TAX }) { errors { code } } } | input.amount
          """)
  void aWrongLiteral(String document, String field) {
    failed("{\"query\":\"" + document.replace("\"", "\\\"") + "\"}", field);
  }

  @Test
  void everyWrongFieldIsSaidAtOnce() {
    Answer answer =
        api.post(BY_FILTER, Map.of("filter", Map.of("managed", 1, "site", "MOON", "mango", 2)));

    assertThat(answer.at("/errors").findValuesAsString("field"))
        .containsExactlyInAnyOrder("filter.managed", "filter.site", "filter.mango");
  }

  @Test
  void aWrongFieldIsSaidWithItsPlaceInTheDocument() {
    Answer literal = api.post("{ enterprises(first: 1, bogus: 3) { totalCount } }");
    Answer variable = api.post(BY_FILTER, Map.of("filter", 1));

    assertThat(literal.at("/errors/0/locations/0/column").asInt()).isEqualTo(25);
    assertThat(variable.at("/errors/0/locations/0/column").asInt()).isEqualTo(7);
  }

  @Test
  void variablesWithDefaultsMayBeLeftOutAndOneStandsForAList() {
    assertThat(
            api.post(
                    """
                    query($first: Int! = 1, $or: [EnterpriseFilter!], $more: String) {
                      enterprises(first: $first, filter: { or: $or, name: { contains: $more } }) {
                        totalCount } }
                    """,
                    Map.of("or", Map.of("managed", true)))
                .data()
                .at("/enterprises/totalCount")
                .asInt())
        .isEqualTo(22);
  }

  @ParameterizedTest
  @ValueSource(strings = {"not", "and", "or"})
  void filtersAreNestedAtMostTwelveDeep(String combination) {
    assertThat(api.post(BY_FILTER, Map.of("filter", nested(combination, 11))).data()).isNotEmpty();
    tooMuch(api.post(BY_FILTER, Map.of("filter", nested(combination, 12))), "12");
    tooMuch(
        api.post(
            "{ enterprises(first: 1, filter: %s { managed: true } %s) { totalCount } }"
                .formatted(("{ " + combination + ": ").repeat(12), "}".repeat(12))),
        "12");
  }

  @Test
  void aRequestHasAtMostAThousandInputObjects() {
    Map<String, Object> thirtyThree =
        Map.of("or", Collections.nCopies(33, Map.of("managed", true)));

    assertThat(api.post(BY_FILTER, Map.of("filter", thirtyThree)).data()).isNotEmpty();
    tooMuch(
        api.post(BY_FILTER, Map.of("filter", Map.of("or", Collections.nCopies(33, thirtyThree)))),
        "1,000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"contains", "startsWith"})
  void aSearchTakes200CharactersAndNoneThatNoTextHas(String condition) {
    assertThat(search(condition, "a".repeat(200)).data()).isNotEmpty();
    for (String text : List.of("a".repeat(201), "a\u0000")) {
      Answer answer = search(condition, text);
      assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
      assertThat(answer.text("/errors/0/extensions/field")).isEqualTo("filter.name." + condition);
    }
  }

  private Answer search(String condition, String text) {
    return api.post(BY_FILTER, Map.of("filter", Map.of("name", Map.of(condition, text))));
  }

  private static Map<String, Object> nested(String combination, int levels) {
    Map<String, Object> filter = Map.of("managed", true);
    for (int i = 0; i < levels; i++) {
      filter = Map.of(combination, combination.equals("not") ? filter : List.of(filter));
    }
    return filter;
  }

  private void failed(String body, String field) {
    for (String language : List.of("en", "zh-CN")) {
      Answer answer = api.with("Accept-Language", language).postBody(body);
      String message = answer.text("/errors/0/message");

      assertThat(answer.http().statusCode()).isEqualTo(400);
      assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
      assertThat(answer.text("/errors/0/extensions/field")).isEqualTo(field);
      assertThat(message).contains(field);
      assertThat(message.contains("参数")).as(message).isEqualTo(language.equals("zh-CN"));
    }
  }

  private static void tooMuch(Answer answer, String named) {
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("COST_EXCEEDED");
    assertThat(answer.text("/errors/0/message")).contains(named);
  }
}
