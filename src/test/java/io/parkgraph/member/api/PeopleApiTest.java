package io.parkgraph.member.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Registering and changing people over HTTP; bad identifiers are refused by their fields. */
class PeopleApiTest extends ApiTest {

  private static final String REGISTER =
      """
      mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) {
        person { id version name maskedPhone identityLastFour
          membership { status branch { name } elsewhere }
          employments { post since until enterprise { name } } history { event changes { path before after } } }
        errors { code path message } } }
      """;

  @Autowired private Documents<Organization> organizations;
  @Autowired private Commands commands;
  @Autowired private MongoOperations mongo;

  private String branch;
  private ApiClient park;
  private ApiClient secretary;

  @BeforeEach
  void aBranch() {
    String id = PeopleOfTests.branch();
    Organization founded =
        Organization.founded(
            id,
            "示例支部" + id,
            OrganizationKind.BRANCH,
            null,
            null,
            null,
            LocalDate.of(2021, 1, 1),
            null);
    commands.seed(organizations, List.of(founded), "OrganizationSeeded");
    branch = NodeId.of("Organization", id);
    park = as(Grant.everywhere(Role.PARK_ADMIN));
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(id)));
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    JsonNode errors =
        register(
                park,
                Map.of(
                    "name", " ",
                    "phone", "12345",
                    "residentId", "110105194912310021",
                    "employment", Map.of("employerId", "x", "post", "打 15400137731"),
                    "membership", Map.of("status", "FULL", "branchId", "x", "since", "2999-01-01")))
            .at("/errors");
    assertThat(errors)
        .extracting(error -> error.at("/code").asString() + error.at("/path"))
        .containsExactlyInAnyOrder(
            "REQUIRED[\"input\",\"name\"]",
            "PHONE_INVALID[\"input\",\"phone\"]",
            "RESIDENT_ID_INVALID[\"input\",\"residentId\"]",
            "ENTERPRISE_UNKNOWN[\"input\",\"employerId\"]",
            "PHONE_IN_TEXT[\"input\",\"post\"]",
            "BRANCH_UNKNOWN[\"input\",\"branchId\"]",
            "DAY_IN_FUTURE[\"input\",\"since\"]");
    errors.forEach(error -> assertSpoken(error.at("/message").asString(), "en"));
  }

  @Test
  void aPersonIsRegisteredOnceByTheNumberWhichIsStoredNowhere() {
    String number = number();
    Map<String, Object> input =
        Map.of(
            "name",
            "示例庚",
            "phone",
            "154 0013 2222",
            "residentId",
            number,
            "employment",
            Map.of("employerId", PeopleOfTests.employer(), "post", "司机"),
            "membership",
            Map.of("status", "PROBATIONARY", "branchId", branch));
    JsonNode person = register(park, input).at("/person");
    assertThat(person.at("/maskedPhone").asString()).isEqualTo("154****2222");
    assertThat(person.at("/identityLastFour").asString()).isEqualTo(number.substring(14));
    assertThat(person.at("/membership/branch/name").asString()).startsWith("示例支部");
    assertThat(person.at("/employments/0/post").asString()).isEqualTo("司机");
    assertThat(person.at("/history/0/event").asString()).isEqualTo("PersonRegistered");
    assertThat(person.at("/history/0/changes")).isNotEmpty();
    assertThat(person.at("/history/0/changes"))
        .allMatch(change -> change.at("/before").isNull() && change.at("/after").isNull());
    JsonNode again = register(park, input).at("/errors/0");
    assertThat(again.at("/code").asString()).isEqualTo("HELD_BY_ANOTHER");
    assertThat(again.at("/path").toString()).isEqualTo("[\"input\",\"residentId\"]");
    for (String collection : mongo.getCollectionNames()) {
      for (Document row : mongo.getCollection(collection).find()) {
        assertThat(row.toJson()).as(collection).doesNotContain(number, "15400132222");
      }
    }
  }

  @Test
  void aBranchRegistersWhoAppliesThereAndLearnsOfNoNumber() {
    String number = number();
    register(park, Map.of("name", "示例辛", "residentId", number));
    for (String any : List.of(number, number())) {
      JsonNode refused =
          register(
              secretary,
              Map.of(
                  "name",
                  "示例壬",
                  "residentId",
                  any,
                  "membership",
                  Map.of("status", "APPLICANT", "branchId", branch)));
      assertThat(refused.at("/errors").size()).isEqualTo(1);
      assertThat(refused.at("/errors/0/code").asString()).isEqualTo("WHOLE_PARK_ONLY");
    }
    assertThat(code(register(secretary, Map.of("name", "示例壬")))).isEqualTo("BRANCH_UNKNOWN");
    assertThat(
            code(
                register(
                    secretary,
                    Map.of(
                        "name",
                        "示例壬",
                        "membership",
                        Map.of("status", "FULL", "branchId", branch)))))
        .isEqualTo("APPLICANTS_ONLY");
    JsonNode done =
        register(
            secretary,
            Map.of("name", "示例壬", "membership", Map.of("status", "APPLICANT", "branchId", branch)));
    assertThat(done.at("/errors")).isEmpty();
    assertThat(done.at("/person/membership/status").asString()).isEqualTo("APPLICANT");
  }

  @Test
  void employmentsBeginAndEnd() {
    String id =
        register(
                secretary,
                Map.of(
                    "name", "示例癸", "membership", Map.of("status", "APPLICANT", "branchId", branch)))
            .at("/person/id")
            .asString();
    var begin = new HashMap<String, Object>();
    begin.put("id", id);
    begin.put("expectedVersion", 1);
    begin.put("employerId", PeopleOfTests.employer());
    begin.put("since", "2021-03-01");
    String beginning =
        "mutation ($input: BeginEmploymentInput!) { beginEmployment(input: $input) { person {"
            + " version employments { until } } errors { code } } }";
    assertThat(write(beginning, begin, "beginEmployment").at("/person/version").asInt())
        .isEqualTo(2);
    assertThat(code(write(beginning, begin, "beginEmployment"))).isEqualTo("CONFLICT");
    begin.put("expectedVersion", 2);
    assertThat(code(write(beginning, begin, "beginEmployment"))).isEqualTo("EMPLOYED_ALREADY");
    String ending =
        "mutation ($input: EndEmploymentInput!) { endEmployment(input: $input) { person {"
            + " employments { until } } errors { code path } } }";
    begin.remove("since");
    begin.put("until", "2021-02-28");
    assertThat(code(write(ending, begin, "endEmployment"))).isEqualTo("DAYS_TURNED");
    begin.put("until", "2021-08-31");
    assertThat(write(ending, begin, "endEmployment").at("/person/employments/0/until").asString())
        .isEqualTo("2021-08-31");
    begin.put("expectedVersion", 3);
    assertThat(code(write(ending, begin, "endEmployment"))).isEqualTo("NOT_EMPLOYED");
  }

  @Test
  void whatIsNoBranchTakesNoMembers() {
    String union = PeopleOfTests.branch();
    Organization founded =
        Organization.founded(
            union,
            "示例工会" + union,
            OrganizationKind.UNION,
            null,
            null,
            null,
            LocalDate.of(2021, 1, 1),
            null);
    commands.seed(organizations, List.of(founded), "OrganizationSeeded");
    var there = Map.of("status", "FULL", "branchId", NodeId.of("Organization", union));
    assertThat(code(register(park, Map.of("name", "示例寅", "membership", there))))
        .isEqualTo("BRANCH_UNKNOWN");
  }

  @Test
  void aRepeatUnderOneKeyRegistersOnePerson() {
    Map<String, Object> input =
        Map.of("name", "示例子", "idempotencyKey", UUID.randomUUID().toString());
    String first = register(park, input).at("/person/id").asString();
    assertThat(register(park, input).at("/person/id").asString()).isEqualTo(first);
    var other = new HashMap<String, Object>(input);
    other.put("name", "示例丑");
    assertThat(code(register(park, other))).isEqualTo("IDEMPOTENCY_KEY_REUSED");
  }

  private JsonNode write(String mutation, Map<String, Object> input, String name) {
    return secretary.post(mutation, Map.of("input", input)).data().get(name);
  }

  private static JsonNode register(ApiClient client, Map<String, Object> input) {
    return client.post(REGISTER, Map.of("input", input)).data().get("registerPerson");
  }

  private static String code(JsonNode payload) {
    return payload.at("/errors/0/code").asString();
  }

  /** A number of GB 11643 that no other test has. */
  private static String number() {
    String head = "50011319900101%03d".formatted(UUID.randomUUID().hashCode() >>> 8 & 511);
    String year = String.valueOf(1930 + (UUID.randomUUID().hashCode() >>> 8) % 70);
    head = head.substring(0, 6) + year + head.substring(10);
    int sum = 0;
    for (char digit : head.toCharArray()) {
      sum = (sum + digit - '0') * 2 % 11;
    }
    return head + "10X98765432".charAt(sum);
  }
}
