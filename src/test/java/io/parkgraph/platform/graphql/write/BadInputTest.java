package io.parkgraph.platform.graphql.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/**
 * What is wrong is said with a code, at its field, in the language asked for; nothing is stored.
 */
class BadInputTest extends ApiTest {

  private static final String RECORDS =
      """
      { metricRecords(filter: { metric: TAX, state: PUBLISHED }, first: 1) {
          nodes { id version amount enterprise { id } } } }
      """;
  private static final String REGISTER =
      """
      mutation Register($input: RegisterEnterpriseInput!) {
        registerEnterprise(input: $input) {
          enterprise { id }
          errors { code message path } } }
      """;
  private static final String CORRECT =
      """
      mutation Correct($input: CorrectMetricRecordInput!) {
        correctMetricRecord(input: $input) {
          metricRecord { version amount }
          errors { code message path } } }
      """;
  private static final String SUBMIT =
      """
      mutation Submit($input: SubmitMetricRecordInput!) {
        submitMetricRecord(input: $input) {
          metricRecord { id }
          errors { code message path } } }
      """;

  @Autowired private MongoOperations mongo;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aWrongCreditCode(String language) {
    String before = stored();
    Answer answer =
        post(
            language,
            REGISTER,
            Map.of("name", "测试", "creditCode", "91350100M000100Y4Z", "industry", "G54"));

    refused(answer, language, "/data/registerEnterprise", "CREDIT_CODE_INVALID", "creditCode");
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aNegativeAmount(String language) {
    JsonNode record = record();
    String before = stored();
    Answer answer = post(language, CORRECT, correction(record, "-1", record.get("version")));

    refused(answer, language, "/data/correctMetricRecord", "AMOUNT_NEGATIVE", "amount");
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void month13InAMutation(String language) {
    JsonNode record = record();
    String before = stored();
    Answer answer =
        post(
            language,
            SUBMIT,
            Map.of(
                "enterpriseId",
                record.at("/enterprise/id").asString(),
                "metric",
                "TAX",
                "month",
                "2021-13",
                "amount",
                "1.00"));

    refused(answer, language, "/data/submitMetricRecord", "MONTH_INVALID", "month");
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aStaleVersion(String language) {
    JsonNode record = record();
    String before = stored();
    Answer answer = post(language, CORRECT, correction(record, "7.00", 999));

    refused(answer, language, "/data/correctMetricRecord", "CONFLICT", "expectedVersion");
    assertThat(answer.at("/data/correctMetricRecord/metricRecord/version"))
        .as("the present version is in the payload")
        .isEqualTo(record.get("version"));
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void oneIdempotencyKeyWithTwoInputs(String language) {
    String key = UUID.randomUUID().toString();
    Map<String, String> first =
        Map.of(
            "name",
            "幂等测试",
            "creditCode",
            TestCreditCodes.next(),
            "industry",
            "G54",
            "idempotencyKey",
            key);
    Map<String, String> second = new HashMap<>(first);
    second.put("name", "另一个名称");
    Answer done = post(language, REGISTER, first);
    String before = stored();
    Answer answer = post(language, REGISTER, second);
    Answer replay = post(language, REGISTER, first);

    assertThat(done.at("/data/registerEnterprise/errors")).isEmpty();
    refused(
        answer, language, "/data/registerEnterprise", "IDEMPOTENCY_KEY_REUSED", "idempotencyKey");
    assertThat(replay.at("/data")).isEqualTo(done.at("/data"));
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void aMutationByGet(String language) {
    JsonNode record = record();
    String before = stored();
    Answer answer =
        api.with("Accept-Language", language)
            .get(
                Map.of(
                    "query",
                    "mutation { withdrawMetricRecord(input: { id: \"%s\", expectedVersion: %d, reason: \"x\" }) { errors { code } } }"
                        .formatted(record.get("id").asString(), record.get("version").asInt())));

    assertThat(answer.http().statusCode()).isEqualTo(405);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo("BAD_USER_INPUT");
    assertSpoken(answer.text("/errors/0/message"), language);
    assertThat(stored()).isEqualTo(before);
  }

  private Answer post(String language, String mutation, Map<String, ?> input) {
    return api.with("Accept-Language", language).post(mutation, Map.of("input", input));
  }

  private JsonNode record() {
    return api.post(RECORDS).data().at("/metricRecords/nodes/0");
  }

  private static Map<String, Object> correction(JsonNode record, String amount, Object version) {
    return new HashMap<>(
        Map.of(
            "id",
            record.get("id").asString(),
            "expectedVersion",
            version,
            "amount",
            amount,
            "reason",
            "更正"));
  }

  private static void refused(
      Answer answer, String language, String payload, String code, String field) {
    JsonNode errors = answer.at(payload + "/errors");
    assertThat(answer.body().has("errors")).as("%s", answer.body()).isFalse();
    assertThat(errors).hasSize(1);
    assertThat(errors.at("/0/code").asString()).isEqualTo(code);
    assertThat(errors.at("/0/path").toString()).isEqualTo("[\"input\",\"" + field + "\"]");
    assertSpoken(errors.at("/0/message").asString(), language);
  }

  /** All that the two rooms have stored, but for events on their way to the log. */
  private String stored() {
    StringBuilder all = new StringBuilder();
    for (String collection : List.of("enterprises", "metricRecords", "annualTargets")) {
      for (Document row : mongo.getCollection(collection).find().sort(new Document("_id", 1))) {
        row.remove("pending");
        all.append(row.toJson(JsonWriterSettings.builder().build())).append('\n');
      }
    }
    return all.toString();
  }
}
