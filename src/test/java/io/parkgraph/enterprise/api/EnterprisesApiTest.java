package io.parkgraph.enterprise.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class EnterprisesApiTest extends ApiTest {

  private static final String WRONG = "91350100M000100Y4Z";
  private static final String REGISTER =
      """
      mutation($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) {
        enterprise { id version name creditCode divisionCode site managed provenance
          industry { code name } }
        errors { code message path } } }
      """;
  private static final String UPDATE =
      """
      mutation($input: UpdateEnterpriseInput!) { updateEnterprise(input: $input) {
        enterprise { id version name managed }
        errors { code message path } } }
      """;

  @Test
  void anEnterpriseIsRegisteredOnce() {
    String code = TestCreditCodes.next();
    Map<String, ?> input = Map.of("name", "重庆新登记物流", "creditCode", code, "industry", "G59");

    JsonNode done = api.post(REGISTER, Map.of("input", input)).data().get("registerEnterprise");
    JsonNode again =
        api.with("Accept-Language", "zh")
            .post(REGISTER, Map.of("input", input))
            .data()
            .get("registerEnterprise");

    assertThat(done.get("errors")).isEmpty();
    assertThat(done.at("/enterprise/creditCode").asString()).isEqualTo(code);
    assertThat(done.at("/enterprise/divisionCode").asString()).isEqualTo("500113");
    assertThat(done.at("/enterprise/site").asString()).isEqualTo("PARK");
    assertThat(done.at("/enterprise/provenance").isNull()).isTrue();
    assertThat(done.at("/enterprise/industry/code").asString()).isEqualTo("G59");
    assertThat(again.at("/enterprise").isNull()).isTrue();
    assertThat(again.at("/errors/0/code").asString()).isEqualTo("ALREADY_EXISTS");
    assertThat(again.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"creditCode\"]");
  }

  @Test
  void everyWrongFieldIsNamedAtOnce() {
    JsonNode errors =
        api.post(
                REGISTER,
                Map.of(
                    "input",
                    Map.of(
                        "name", " ", "creditCode", WRONG, "industry", "X", "divisionCode", "12")))
            .data()
            .at("/registerEnterprise/errors");

    assertThat(errors.findValuesAsString("code"))
        .containsExactlyInAnyOrder(
            "REQUIRED", "CREDIT_CODE_INVALID", "INDUSTRY_UNKNOWN", "DIVISION_CODE_INVALID");
    assertThat(errors)
        .filteredOn(error -> error.get("code").asString().equals("CREDIT_CODE_INVALID"))
        .extracting(error -> error.get("path").toString())
        .containsExactly("[\"input\",\"creditCode\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"91350100M000100Y43", "91310110666007217T", "91500113MA00004100"})
  void aCodeOfTheStandardIsTaken(String code) {
    JsonNode done =
        api.post(
                REGISTER,
                Map.of("input", Map.of("name", "示例标准物流", "creditCode", code, "industry", "G54")))
            .data()
            .get("registerEnterprise");

    assertThat(done.get("errors")).isEmpty();
    assertThat(done.at("/enterprise/creditCode").asString()).isEqualTo(code);
  }

  @Test
  void anUpdateChangesOnlyWhatIsGiven() {
    String id = registered();
    Map<String, Object> input =
        new HashMap<>(Map.of("id", id, "expectedVersion", 1, "managed", false, "name", "改名物流"));

    JsonNode done = api.post(UPDATE, Map.of("input", input)).data().get("updateEnterprise");
    JsonNode stale = api.post(UPDATE, Map.of("input", input)).data().get("updateEnterprise");

    assertThat(done.at("/enterprise/name").asString()).isEqualTo("改名物流");
    assertThat(done.at("/enterprise/version").asInt()).isEqualTo(2);
    assertThat(stale.at("/errors/0/code").asString()).isEqualTo("CONFLICT");
    assertThat(stale.at("/enterprise/version").asInt()).isEqualTo(2);
    JsonNode history =
        api.post(
                """
                query($id: ID!) { node(id: $id) { ... on Enterprise {
                  history { event version by changes { path before after } } } } }
                """,
                Map.of("id", id))
            .data()
            .at("/node/history");
    assertThat(history.findValuesAsString("event"))
        .containsExactly("EnterpriseRegistered", "EnterpriseUpdated");
    assertThat(history.get(1).get("changes").findValuesAsString("path")).contains("name");
  }

  @Test
  void anIdThatIsNoEnterprisesIsNotFound() {
    for (String id : new String[] {"nothing", "RW50ZXJwcmlzZTp4"}) {
      JsonNode refused =
          api.post(UPDATE, Map.of("input", Map.of("id", id, "expectedVersion", 1)))
              .data()
              .get("updateEnterprise");
      assertThat(refused.at("/errors/0/code").asString()).isEqualTo("NOT_FOUND");
      assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"id\"]");
    }
  }

  @Test
  void industriesAreNamedInTheLanguageAskedFor() {
    String query =
        "{ enterprises(first: 1, filter: { industry: { eq: \"G54\" } }) { nodes { industry { name } } } }";

    assertThat(api.post(query).text("/data/enterprises/nodes/0/industry/name"))
        .containsIgnoringCase("road");
    assertThat(
            api.with("Accept-Language", "zh")
                .post(query)
                .text("/data/enterprises/nodes/0/industry/name"))
        .contains("道路");
  }

  @Test
  void namesAreFoundByPinyin() {
    assertThat(
            api.post(
                    "{ enterprises(first: 5, filter: { name: { contains: \"chongqing\" } }) { totalCount } }")
                .at("/data/enterprises/totalCount")
                .asInt())
        .isPositive();
  }

  private String registered() {
    return api.post(
            REGISTER,
            Map.of(
                "input",
                Map.of("name", "重庆待改物流", "creditCode", TestCreditCodes.next(), "industry", "G54")))
        .data()
        .at("/registerEnterprise/enterprise/id")
        .asString();
  }
}
