package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.CountedCommands;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.graphql.node.NodeId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Scenario 2: an employee who arrives finds an organization. */
class ArrivalApiTest extends MovesApiTest {

  private static final String NAME = "示例未同意者";
  private static final String ARRIVAL =
      "arrival { id version state branch { organizationId }"
          + " proposedBranches { because organization { organizationId name } } }";

  @Autowired private CountedCommands reading;

  private final String smallFirm = TestCreditCodes.next();

  @BeforeEach
  void aFirmWithoutABranch() {
    api.post(
            """
            mutation($code: CreditCode!) {
              registerEnterprise(input: { creditCode: $code, name: "示例小企业", industry: "G54" }) {
                errors { code } } }
            """,
            Map.of("code", smallFirm))
        .data();
  }

  @Test
  void withoutConsentNothingIsStored() {
    String id = UUID.randomUUID().toString();
    JsonNode refused = run(self(id), "declareArrival", declaration(NAME, false), ARRIVAL);
    assertThat(code(refused)).isEqualTo("CONSENT_REQUIRED");
    assertThat(refused.at("/errors/0/path/1").asString()).isEqualTo("consent");
    assertThat(mongo.getCollection("people").find(new Document("_id", id)).first()).isNull();
    for (String collection : mongo.getCollectionNames()) {
      for (Document row : mongo.getCollection(collection).find()) {
        assertThat(row.toJson()).as(collection).doesNotContain(NAME);
      }
    }
  }

  @Test
  void anEmployeeOfASmallFirmIsOfferedAJointBranchAndPlacedOnceItHasReceivedTheTransfer() {
    firmWithTwoFullMembers();
    String id = UUID.randomUUID().toString();
    ApiClient member = self(id);
    assertDone(run(member, "declareArrival", declaration(true), ARRIVAL));
    assertDone(arrivalStep("verifyArrival", id, Map.of()));
    JsonNode verified = read(id);
    assertThat(verified.at("/proposedBranches/0/because").asString()).isEqualTo("JOINT");
    assertThat(verified.at("/proposedBranches").valueStream())
        .noneMatch(each -> each.get("because").asString().equals("EMPLOYER"))
        .anyMatch(each -> organization(each).equals(organizationId(target)));

    assertThat(
            code(arrivalStep("matchArrival", id, Map.of("organizationId", organizationId(source)))))
        .isEqualTo("BRANCH_NOT_PROPOSED");
    assertDone(arrivalStep("matchArrival", id, Map.of("organizationId", organizationId(target))));

    assertDone(
        run(
            member,
            "submitTransfer",
            Map.of(
                "personId", NodeId.of("Person", id),
                "expectedVersion", stored(id).version(),
                "toOrganizationId", organizationId(target)),
            "transfer { id }"));
    assertDone(step(admin(), "issueTransferLetter", id, Map.of("duesPaidTo", "2021-09")));
    String letter = stored(id).transfers().getFirst().letter().orElseThrow().number();
    assertDone(step(member, "presentTransferLetter", id, Map.of("letterNumber", letter)));
    assertThat(state(id)).isEqualTo(ArrivalState.MATCHED);

    assertDone(step(secretary(target), "acceptTransfer", id, Map.of()));
    assertThat(state(id)).isEqualTo(ArrivalState.PLACED);
    assertThat(stored(id).branch()).contains(target);
  }

  @Test
  void aPersonFindsTheEmployerAndTheBranchByTheirNames() {
    String name = "示例独有企业" + smallFirm;
    api.post(
            """
            mutation($code: CreditCode!, $name: String!) {
              registerEnterprise(input: { creditCode: $code, name: $name, industry: "G54" }) {
                errors { code } } }
            """,
            Map.of("code", TestCreditCodes.next(), "name", name))
        .data();
    String question =
        """
        query($employer: String, $branch: String!) {
          employers(name: $employer) { enterpriseId name }
          transferTargets(name: $branch) { organizationId name } }
        """;
    Map<String, Object> typed = Map.of("employer", name, "branch", target);
    ApiClient member = self(UUID.randomUUID().toString());
    JsonNode found = member.post(question, typed).data();
    assertThat(found.get("employers")).hasSize(1);
    assertThat(found.at("/employers/0/name").asString()).isEqualTo(name);
    assertThat(found.at("/transferTargets/0/organizationId").asString())
        .isEqualTo(organizationId(target));
    var declared = new HashMap<String, Object>(declaration(true));
    declared.put("employerId", found.at("/employers/0/enterpriseId").asString());
    assertDone(run(member, "declareArrival", declared, ARRIVAL));
    assertThat(member.post("{ employers(first: 101) { name } }").text("/errors/0/extensions/code"))
        .isEqualTo("BAD_USER_INPUT");
    for (String names : List.of("employers", "transferTargets")) {
      assertThat(api.post("{ %s { name } }".formatted(names)).text("/errors/0/extensions/code"))
          .isEqualTo("FORBIDDEN");
    }
  }

  @Test
  void theEmployersOwnBranchIsProposedFirst() {
    String enterprise = "91500113DEM0000300";
    String own = organization(OrganizationKind.BRANCH, enterprise);
    String id = UUID.randomUUID().toString();
    seed(
        Person.named(id, "示例己")
            .withEmployments(List.of(new Employment(enterprise, "调度员", DAY, null)))
            .withMembership(Membership.elsewhere("示例乡党委", MembershipStatus.FULL, DAY)));
    assertDone(run(self(id), "declareArrival", Map.of("consent", true), "arrival { id }"));
    assertThat(organization(read(id).at("/proposedBranches/0"))).isEqualTo(organizationId(own));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void whatIsProposedForAllArrivalsOfAPageIsReadByFourCommands(int arrivals) {
    ApiClient admin = admin();
    for (int i = 0; i < arrivals; i++) {
      arrived();
    }
    List<String> reads =
        reading.readsDuring(() ->
            admin
                .post(
                    "{ arrivals(first: %d, filter: { state: DECLARED }) { nodes {"
                            .formatted(arrivals)
                        + " proposedBranches { because } } } }")
                .data());
    assertThat(reads).filteredOn("organizations"::equals).hasSize(4);
  }

  private void arrived() {
    String enterprise = TestCreditCodes.next();
    organization(OrganizationKind.BRANCH, enterprise);
    var stamp = new Stamp("示例", Instant.now());
    var declared = (Decision.Accepted<Arrival>) Arrival.declare(enterprise, stamp);
    seed(
        Person.named(UUID.randomUUID().toString(), "示例癸")
            .withEmployments(List.of(new Employment(enterprise, "分拣员", DAY, null)))
            .withArrival(declared.next()));
  }

  @Test
  void aFloatingRegistrationPlacesAsWell() {
    String id = UUID.randomUUID().toString();
    assertDone(run(self(id), "declareArrival", declaration(true), ARRIVAL));
    assertDone(arrivalStep("verifyArrival", id, Map.of()));
    assertDone(arrivalStep("matchArrival", id, Map.of("organizationId", organizationId(target))));
    assertDone(
        run(
            admin(),
            "registerFloating",
            floating(id, Map.of("organizationId", organizationId(target))),
            "person { id }"));
    assertThat(state(id)).isEqualTo(ArrivalState.PLACED);
    assertThat(stored(id).branch()).isEmpty();
    assertDone(
        run(
            secretary(target),
            "endFloating",
            floating(id, Map.of("reason", "离开本园区")),
            "person { id }"));
    assertThat(
            code(
                run(
                    secretary(target),
                    "endFloating",
                    floating(id, Map.of("reason", "离开本园区")),
                    "person { id }")))
        .isEqualTo("FLOATING_NOT_ACTIVE");
  }

  @Test
  void aRejectionHasAReasonAndOneMayDeclareAgain() {
    String id = UUID.randomUUID().toString();
    ApiClient member = self(id);
    assertDone(run(member, "declareArrival", declaration(true), ARRIVAL));
    assertThat(code(run(member, "declareArrival", declaration(true), ARRIVAL)))
        .isEqualTo("ARRIVAL_OPEN");
    assertThat(code(arrivalStep("rejectArrival", id, Map.of("reason", " "))))
        .isEqualTo("REASON_REQUIRED");
    assertDone(arrivalStep("rejectArrival", id, Map.of("reason", "身份无法核实")));
    assertDone(run(member, "declareArrival", declaration(true), ARRIVAL));
  }

  private void firmWithTwoFullMembers() {
    for (int i = 0; i < 2; i++) {
      seed(
          Person.named(UUID.randomUUID().toString(), "示例庚")
              .withEmployments(List.of(new Employment(smallFirm, "分拣员", DAY, null)))
              .withMembership(Membership.in(target, MembershipStatus.FULL, DAY)));
    }
  }

  private Map<String, Object> declaration(boolean consent) {
    return declaration("示例来渝党员", consent);
  }

  private Map<String, Object> declaration(String name, boolean consent) {
    return Map.of(
        "name",
        name,
        "employerId",
        NodeId.of("Enterprise", smallFirm),
        "post",
        "分拣员",
        "status",
        "FULL",
        "organization",
        "示例县示例镇党委",
        "consent",
        consent);
  }

  private JsonNode arrivalStep(String mutation, String id, Map<String, ?> more) {
    var input = new HashMap<String, Object>(more);
    input.put("id", NodeId.of("Arrival", id));
    input.put("expectedVersion", stored(id).version());
    return run(admin(), mutation, input, ARRIVAL);
  }

  private Map<String, Object> floating(String id, Map<String, ?> more) {
    var input = new HashMap<String, Object>(more);
    input.put("personId", NodeId.of("Person", id));
    input.put("expectedVersion", stored(id).version());
    return input;
  }

  private JsonNode read(String id) {
    return admin()
        .post(
            "query($id: ID!) { node(id: $id) { ... on Arrival { state memberName proposedBranches"
                + " { because organization { organizationId name } } } } }",
            Map.of("id", NodeId.of("Arrival", id)))
        .data()
        .get("node");
  }

  private ArrivalState state(String id) {
    return stored(id).arrival().state();
  }

  private static String organization(JsonNode proposed) {
    return proposed.at("/organization/organizationId").asString();
  }
}
