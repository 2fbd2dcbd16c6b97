package io.parkgraph.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiClient.Answer;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.JsonNode;

/** Dues over HTTP: reckoned, recorded, corrected; an income is kept nowhere. */
class DuesApiTest extends ApiTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private MongoOperations mongo;

  private String branch;
  private Person full;
  private Person applicant;
  private ApiClient secretary;

  @BeforeEach
  void aBranch() {
    branch = branch();
    full = member(MembershipStatus.FULL, branch);
    Person probationary = member(MembershipStatus.PROBATIONARY, branch);
    applicant = member(MembershipStatus.APPLICANT, branch);
    commands.seed(people, List.of(full, probationary, applicant), "PersonSeeded");
    secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)));
  }

  @ParameterizedTest
  @CsvSource({"3000, 15.00", "3000.01, 30.00", "5000, 50.00", "12000, 240.00"})
  void whatIsDueIsReckonedOfAnIncome(String income, String due) {
    assertThat(secretary.post("{ duesOf(monthlyIncome: \"%s\") }".formatted(income)))
        .returns(due, answer -> answer.text("/data/duesOf"));
  }

  @Test
  void whatWasPaidIsRecordedOnceCorrectedWithAReasonAndNeverTheIncome() {
    JsonNode recorded = done(record(full, "2021-09", "12000.37"), "recordDues");
    assertThat(recorded.at("/amount").asString()).isEqualTo("240.01");
    assertThat(codes(record(full, "2021-09", "3000"), "recordDues"))
        .isEqualTo("ACTION_NOT_ALLOWED input/month");
    assertThat(codes(correct(recorded, "3000", " "), "correctDues"))
        .isEqualTo("REASON_REQUIRED input/reason");
    JsonNode corrected = done(correct(recorded, "3000", "收入有误"), "correctDues");
    assertThat(corrected.at("/amount").asString()).isEqualTo("15.00");
    assertThat(corrected.at("/entries/0/amount").asString()).isEqualTo("240.01");
    assertThat(corrected.at("/entries/1/reason").asString()).isEqualTo("收入有误");
    for (String collection : List.of("dues", "events", "access_log")) {
      mongo
          .getCollection(collection)
          .find()
          .forEach(document -> assertThat(document.toJson()).doesNotContain("12000.37"));
    }
  }

  @Test
  void theBranchSeesWhoHasPaidAndUpToWhichMonth() {
    done(record(full, "2021-08", "3000"), "recordDues");
    done(record(full, "2021-09", "3000.01"), "recordDues");
    Answer answer =
        secretary.post(
            """
            query($b: ID!, $p: ID!) {
              duesOfBranch(branchId: $b, month: "2021-09") {
                members paid total unpaid { name } }
              person: node(id: $p) { ... on Person { duesPaidTo } } }
            """,
            Map.of("b", id("Organization", branch), "p", id("Person", full.id())));
    JsonNode data = answer.data();
    assertThat(data.at("/duesOfBranch/members").asInt()).isEqualTo(2);
    assertThat(data.at("/duesOfBranch/paid").asInt()).isEqualTo(1);
    assertThat(data.at("/duesOfBranch/total").asString()).isEqualTo("30.00");
    assertThat(data.at("/duesOfBranch/unpaid").size()).isEqualTo(1);
    assertThat(data.at("/person/duesPaidTo").asString()).isEqualTo("2021-09");
  }

  @Test
  void whatIsVoidedIsNotPaidAnyMore() {
    done(record(full, "2021-08", "3000"), "recordDues");
    JsonNode mistaken = done(record(full, "2021-09", "3000"), "recordDues");
    assertThat(paidTo(full)).isEqualTo("2021-09");
    var voiding =
        Map.of(
            "id", mistaken.at("/id").asString(),
            "expectedVersion", mistaken.at("/version").asInt(),
            "reason", "重复登记");
    JsonNode voided = done(secretary.post(mutation("voidDues"), Map.of("i", voiding)), "voidDues");
    assertThat(voided.at("/state").asString()).isEqualTo("VOIDED");
    assertThat(paidTo(full)).isEqualTo("2021-08");
  }

  private String paidTo(Person person) {
    return secretary
        .post(
            "query($p: ID!) { node(id: $p) { ... on Person { duesPaidTo } } }",
            Map.of("p", id("Person", person.id())))
        .data()
        .at("/node/duesPaidTo")
        .asString();
  }

  @Test
  void whoOwesNothingAndWhoIsOfAnotherBranchIsRefused() {
    assertThat(codes(record(applicant, "2021-09", "3000"), "recordDues"))
        .isEqualTo("NOT_A_DUES_PAYER input/personId");
    Person theirs = member(MembershipStatus.FULL, branch());
    commands.seed(people, List.of(theirs), "PersonSeeded");
    assertThat(codes(record(theirs, "2021-09", "3000"), "recordDues"))
        .isEqualTo("NOT_FOUND input/personId");
    assertThat(codes(record(full, "2999-01", "3000"), "recordDues"))
        .isEqualTo("MONTH_IN_FUTURE input/month");
  }

  @Test
  void thePersonReadsTheOwnDuesAndAnotherBranchAndApplicationsNone() {
    String id = done(record(full, "2021-09", "3000"), "recordDues").at("/id").asString();
    String node = "{ node(id: \"%s\") { id } }".formatted(id);
    assertThat(secretary.post(node).at("/data/node").isNull()).isFalse();
    ApiClient elsewhere = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch())));
    assertThat(elsewhere.post(node).at("/data/node").isNull()).isTrue();
    assertThat(api.post(node).at("/data/node").isNull()).isTrue();
  }

  @Test
  void noChangeAndNoPastTellsWhoseDuesWerePaidButToWhoRecordsThem() {
    String id = done(record(full, "2021-09", "3000"), "recordDues").get("id").asString();
    await().untilAsserted(() -> assertThat(changed(secretary)).contains(id));
    ApiClient elsewhere = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch())));
    ApiClient department = as(Grant.everywhere(Role.ORG_DEPARTMENT));
    String past =
        "{ stateAsOf(id: \"%s\", at: \"2100-01-01T00:00:00Z\") { version } }".formatted(id);
    for (ApiClient other : List.of(elsewhere, department, api)) {
      assertThat(changed(other)).doesNotContain(id);
      assertThat(other.post(past).at("/data/stateAsOf").isNull()).isTrue();
    }
  }

  private static List<String> changed(ApiClient client) {
    var ids = new ArrayList<String>();
    var since = new HashMap<String, Object>();
    JsonNode page;
    do {
      page =
          client
              .post(
                  "query($since: String) { changes(since: $since, first: 100, types: [DUES_RECORD]) { token hasMore changes { id } } }",
                  since)
              .data()
              .get("changes");
      page.get("changes").forEach(change -> ids.add(change.get("id").asString()));
      since.put("since", page.get("token").asString());
    } while (page.get("hasMore").asBoolean());
    return ids;
  }

  /** Who searches the audit learns that dues were recorded, and neither whose nor for when. */
  @Test
  void theEventLogTellsNeitherWhoPaidNorForWhichMonth() {
    done(record(full, "2021-09", "3000"), "recordDues");
    var paid = new Document("personId", full.id()).append("month", "2021-09");
    String key = mongo.getCollection("dues").find(paid).first().getString("_id");
    assertThat(key).doesNotContain(full.id()).doesNotContain("2021");
    await().atMost(10, TimeUnit.SECONDS).until(() -> !events(key).isEmpty());
    assertThat(events(key))
        .allSatisfy(event ->
            assertThat(event.getString("subject") + event.get("changes"))
                .doesNotContain(full.id())
                .doesNotContain("2021"));
  }

  private List<Document> events(String key) {
    return mongo
        .getCollection("events")
        .find(new Document("collection", "dues"))
        .into(new ArrayList<>())
        .stream()
        .filter(event -> event.getString("subject").contains(key))
        .toList();
  }

  private Answer record(Person person, String month, String income) {
    var input = new HashMap<String, Object>();
    input.put("personId", id("Person", person.id()));
    input.put("month", month);
    input.put("monthlyIncome", income);
    input.put("paidOn", "2021-10-08");
    return secretary.post(mutation("recordDues"), Map.of("i", input));
  }

  private Answer correct(JsonNode dues, String income, String reason) {
    return secretary.post(
        mutation("correctDues"),
        Map.of(
            "i",
            Map.of(
                "id",
                dues.at("/id").asString(),
                "expectedVersion",
                dues.at("/version").asInt(),
                "monthlyIncome",
                income,
                "paidOn",
                "2021-10-08",
                "reason",
                reason)));
  }

  private static String mutation(String name) {
    String type = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return """
    mutation($i: %sInput!) { %s(input: $i) {
      dues { id version amount paidOn state entries { amount reason } }
      errors { code path } } }
    """
        .formatted(type, name);
  }

  private static JsonNode done(Answer answer, String mutation) {
    JsonNode payload = answer.data().at("/" + mutation);
    assertThat(payload.at("/errors")).as(payload.toString()).isEmpty();
    return payload.at("/dues");
  }

  private static String codes(Answer answer, String mutation) {
    JsonNode error = answer.data().at("/" + mutation + "/errors/0");
    return error.at("/code").asString()
        + " "
        + error.at("/path/0").asString()
        + "/"
        + error.at("/path/1").asString();
  }

  private String branch() {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                id, "示例支部" + id, OrganizationKind.BRANCH, null, null, null, DAY, null)),
        "OrganizationSeeded");
    return id;
  }

  private static Person member(MembershipStatus status, String in) {
    return Person.named(UUID.randomUUID().toString(), "示例党员")
        .withMembership(Membership.in(in, status, DAY));
  }

  private static String id(String type, String key) {
    return new NodeId(type, key).toString();
  }
}
