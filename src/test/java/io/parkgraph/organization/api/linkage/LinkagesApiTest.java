package io.parkgraph.organization.api.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.TestCreditCodes;
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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Three-party linkage over HTTP: uniqueness, contacts, blockers, coverage, rows. */
class LinkagesApiTest extends ApiTest {

  private static final String CONCLUDE =
      """
      mutation($kind: LinkageKind!, $enterprise: ID!, $body: ID, $post: String, $key: String) {
        concludeLinkage(input: { kind: $kind, enterpriseId: $enterprise, bodyId: $body,
            post: $post, since: "2021-03-01", idempotencyKey: $key }) {
          linkage { id version state bodyName } errors { code path } } }
      """;
  private static final String LOG =
      """
      mutation($id: ID!, $version: Int!, $on: Date!, $met: String) {
        logLinkageContact(input: { id: $id, expectedVersion: $version, on: $on, way: VISIT,
            met: $met, summary: "走访,了解用工情况" }) {
          linkage { version lastContact stale contacts { met summary } }
          errors { code path } } }
      """;

  @Autowired private Documents<Organization> organizations;
  @Autowired private Commands commands;
  @Autowired private CountedCommands counted;

  private String code;
  private String enterprise;
  private String committee;
  private String department;

  @BeforeEach
  void enterpriseAndBodies() {
    code = TestCreditCodes.next();
    enterprise = NodeId.of("Enterprise", code);
    api.post(
            """
            mutation($code: CreditCode!) { registerEnterprise(input: {
              name: "示例联动", creditCode: $code, industry: "G54" }) { errors { code } } }
            """,
            Map.of("code", code))
        .data();
    committee = organization(OrganizationKind.COMMITTEE, null);
    department = organization(OrganizationKind.DEPARTMENT, null);
  }

  @Test
  void onlyOneOfAKindIsInForceButBothBodiesAssist() {
    assertThat(conclude("GUIDANCE", null).at("/errors")).isEmpty();
    JsonNode second = conclude("GUIDANCE", null);
    assertThat(second.at("/errors/0/code").asString()).isEqualTo("HELD_BY_ANOTHER");
    assertThat(second.at("/errors/0/path/1").asString()).isEqualTo("enterpriseId");
    assertThat(conclude("ASSISTANCE", department).at("/linkage/bodyName").asString())
        .startsWith("示例组织");
    assertThat(conclude("ASSISTANCE", committee).at("/errors")).isEmpty();
    assertThat(conclude("ASSISTANCE", committee).at("/errors/0/code").asString())
        .isEqualTo("HELD_BY_ANOTHER");
    assertThat(conclude("REGIONAL_COMMITTEE", committee).at("/errors")).isEmpty();
    assertThat(conclude("REGIONAL_COMMITTEE", department).at("/errors/0/code").asString())
        .isEqualTo("BODY_UNKNOWN");
    assertThat(linkages(api)).hasSize(4);
  }

  @Test
  void ofManyWhoConcludeAtOnceExactlyOneSucceeds() throws Exception {
    try (var pool = Executors.newFixedThreadPool(16)) {
      List<Callable<JsonNode>> all =
          IntStream.range(0, 16)
              .mapToObj(n -> (Callable<JsonNode>) () -> conclude("GUIDANCE", null))
              .toList();
      long done = 0;
      for (var each : pool.invokeAll(all)) {
        done += each.get().at("/errors").isEmpty() ? 1 : 0;
      }
      assertThat(done).isEqualTo(1);
    }
    assertThat(linkages(api)).hasSize(1);
  }

  @Test
  void aLinkageIsWorkedOnAndEnded() {
    String id = conclude("GUIDANCE", null).at("/linkage/id").asString();
    JsonNode fresh = node(api, id);
    assertThat(fresh.at("/stale").asBoolean()).as("nobody was there since March 2021").isTrue();
    JsonNode logged = log(api, id, 1, LocalDate.now().minusDays(1).toString(), "示例甲");
    assertThat(logged.at("/errors")).isEmpty();
    assertThat(logged.at("/linkage/stale").asBoolean()).isFalse();
    assertThat(logged.at("/linkage/contacts/0/met").asString()).isEqualTo("示例甲");
    assertThat(log(api, id, 2, "2999-01-01", null).at("/errors/0/code").asString())
        .isEqualTo("CONTACT_IN_FUTURE");
    assertThat(log(api, id, 2, "2021-10-01", "李 15400130001").at("/errors/0").toString())
        .contains("PHONE_IN_TEXT", "met");
    assertThat(log(api, id, 1, "2021-10-01", null).at("/errors/0/code").asString())
        .isEqualTo("CONFLICT");

    JsonNode raised = step("raiseLinkageBlocker", id, 2, "text: \"停车位不足\"");
    assertThat(raised.at("/linkage/blockers/0/state").asString()).isEqualTo("OPEN");
    JsonNode unsaid = step("resolveLinkageBlocker", id, 3, "blockerId: \"1\", reason: \" \"");
    assertThat(unsaid.at("/errors/0/code").asString()).isEqualTo("REASON_REQUIRED");
    JsonNode solved = step("resolveLinkageBlocker", id, 3, "blockerId: \"1\", reason: \"已协调\"");
    assertThat(solved.at("/linkage/blockers/0/resolution/reason").asString()).isEqualTo("已协调");

    JsonNode ended = step("endLinkage", id, 4, "reason: \"职务调整\"");
    assertThat(ended.at("/linkage/state").asString()).isEqualTo("ENDED");
    assertThat(step("endLinkage", id, 5, "reason: \"再次\"").at("/errors/0/code").asString())
        .isEqualTo("ACTION_NOT_ALLOWED");
    assertThat(linkages(api)).isEmpty();
    assertThat(node(api, id).at("/history").findValuesAsString("event"))
        .containsExactly(
            "LinkageConcluded",
            "LinkageContactLogged",
            "LinkageBlockerRaised",
            "LinkageBlockerResolved",
            "LinkageEnded");
    assertThat(conclude("GUIDANCE", null).at("/errors")).as("the claim is free").isEmpty();
  }

  @Test
  void whomTheyMetIsMaskedForWhoDoesNotWorkOnItAndNotInAnyHistory() {
    String id = conclude("GUIDANCE", null).at("/linkage/id").asString();
    log(api, id, 1, "2021-10-01", "示例甲");
    JsonNode read = node(having("linkage:read"), id);
    assertThat(read.at("/contacts/0/met").asString()).isEqualTo("示**");
    assertThat(node(api, id).at("/history").toString()).doesNotContain("示例甲");
  }

  @Test
  void oneKeyHasOneEffect() {
    String key = UUID.randomUUID().toString();
    JsonNode first = conclude("GUIDANCE", null, key);
    JsonNode again = conclude("GUIDANCE", null, key);
    assertThat(again.at("/linkage/id")).isEqualTo(first.at("/linkage/id"));
    assertThat(again.at("/errors")).isEmpty();
  }

  @Test
  void anothersLinkageIsAsOneThatIsMissing() {
    String id = conclude("GUIDANCE", null).at("/linkage/id").asString();
    String missing = NodeId.of("Linkage", UUID.randomUUID().toString());
    ApiClient leader = leaderOf("91500113DEM0000220");
    for (String document :
        List.of(
            "{ node(id: \"%s\") { id } }",
            "{ nodes(ids: [\"%s\"]) { id } }",
            "mutation { raiseLinkageBlocker(input: { id: \"%s\", expectedVersion: 1, text: \"x\" })"
                + " { linkage { id } errors { code path message } } }",
            "mutation { resolveLinkageBlocker(input: { id: \"%s\", expectedVersion: 7,"
                + " blockerId: \"1\", reason: \"x\" }) { errors { code path message } } }",
            "mutation { logLinkageContact(input: { id: \"%s\", expectedVersion: 7, on: \"2021-10-01\","
                + " way: CALL, summary: \"x\" }) { errors { code path message } } }")) {
      assertThat(leader.post(document.formatted(id)).data())
          .isEqualTo(leader.post(document.formatted(missing)).data());
    }
    JsonNode list =
        leader
            .post(
                "query($id: ID!) { linkages(first: 5, filter: { enterpriseId: $id }) {"
                    + " totalCount nodes { id } } }",
                Map.of("id", enterprise))
            .data()
            .at("/linkages");
    assertThat(list.at("/totalCount").asInt()).isZero();
    assertThat(list.at("/nodes")).isEmpty();
  }

  @Test
  void aLeaderAndTheSecretaryOfTheEnterprisesBranchWorkOnItsLinkages() {
    String id = conclude("GUIDANCE", null).at("/linkage/id").asString();
    assertThat(log(leaderOf(code), id, 1, "2021-10-01", "示例甲").at("/errors")).isEmpty();
    String branch = organization(OrganizationKind.BRANCH, code);
    ApiClient secretary =
        as(
            new Grant(
                Role.BRANCH_SECRETARY, Place.organization(NodeId.keyOf("Organization", branch))));
    assertThat(log(secretary, id, 2, "2021-10-02", null).at("/errors")).isEmpty();
    assertThat(node(secretary, id).at("/contacts/0/met").asString()).isEqualTo("示例甲");
    JsonNode actions = node(secretary, id).at("/availableActions");
    assertThat(allowed(actions)).containsExactly("LOG_CONTACT", "RAISE_BLOCKER");
  }

  @Test
  void coverageCountsManagedEnterprisesThatAreLinkedInAllThreeWays() {
    ApiClient own = havingAt(List.of(Place.enterprise(code)), "linkage:read", "enterprise:read");
    assertThat(coverage(own, null).at("/managed").asInt()).isZero();
    assertThat(coverage(own, null).at("/fraction").isNull()).isTrue();
    manage(1, true);
    try {
      assertThat(coverage(own, null).at("/gaps/0/missing")).hasSize(3);
      conclude("GUIDANCE", null);
      conclude("ASSISTANCE", department);
      JsonNode gap = coverage(own, null).at("/gaps/0");
      assertThat(gap.at("/missing/0").asString()).isEqualTo("REGIONAL_COMMITTEE");
      assertThat(gap.at("/enterprise/creditCode").asString()).isEqualTo(code);
      conclude("REGIONAL_COMMITTEE", committee);
      JsonNode full = coverage(own, null);
      assertThat(full.at("/covered").asInt()).isEqualTo(1);
      assertThat(full.at("/fraction").asDouble()).isEqualTo(1.0);
      assertThat(coverage(own, "2021-02-28").at("/covered").asInt()).isZero();
      assertThat(coverage(own, "2021-03-01").at("/covered").asInt()).isEqualTo(1);
    } finally {
      manage(2, false);
    }
    assertThat(
            having("enterprise:read")
                .post("{ coverage { linkage { covered } } }")
                .text("/errors/0/extensions/scope"))
        .isEqualTo("linkage:read");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void theLinkagesOfAllEnterprisesOfAPageAreReadByOneCommand(int parents) {
    // Handlers that were told of other tests' writes may still be reading.
    Awaitility.await()
        .untilAsserted(
            () -> assertThat(readsOf(parents)).filteredOn("linkages"::equals).hasSize(1));
  }

  private List<String> readsOf(int parents) {
    return counted.readsDuring(() ->
        api.post(
                """
                { enterprises(first: %d, filter: { managed: true }) { nodes {
                    linkages { kind bodyName enterprise { name } } } } }
                """
                    .formatted(parents))
            .data());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatACallerMayDoWithAllLinkagesOfAPageIsReadByOneCommandForEachField(int linkages) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < linkages; i++) {
      String kind = List.of("GUIDANCE", "ASSISTANCE", "ASSISTANCE", "REGIONAL_COMMITTEE").get(i);
      String body = Arrays.asList(null, department, committee, committee).get(i);
      all.add(conclude(kind, body).at("/linkage/id").asString());
      step("raiseLinkageBlocker", all.getLast(), 1, "text: \"停车位不足\"");
    }
    ApiClient leader = leaderOf(code);
    // What was just written is read in the background as well.
    Awaitility.await()
        .untilAsserted(() -> {
          List<String> reads =
              counted.readsDuring(() -> assertThat(offered(leader)).isEqualTo(linkages));
          assertThat(reads).filteredOn("organizations"::equals).hasSize(3);
          assertThat(reads).filteredOn("linkages"::equals).hasSize(1);
        });
  }

  private static int offered(ApiClient leader) {
    JsonNode nodes =
        leader
            .post(
                """
                { linkages(first: 10) { nodes { contacts { id }
                    availableActions { action allowed }
                    blockers { availableActions { action allowed } } } } }
                """)
            .data()
            .at("/linkages/nodes");
    nodes.forEach(node -> {
      assertThat(node.at("/blockers/0/availableActions").toString()).contains("true");
      assertThat(node.get("availableActions").toString()).contains("true");
    });
    return nodes.size();
  }

  @Test
  void aFilterNarrowsByEverythingItNames() {
    String id = conclude("GUIDANCE", null).at("/linkage/id").asString();
    step("raiseLinkageBlocker", id, 1, "text: \"停车位不足\"");
    String mine = "enterprise: { creditCode: { eq: \"%s\" } }".formatted(code);
    for (String hit :
        List.of(
            "kind: GUIDANCE",
            "state: ACTIVE",
            "stale: true",
            "blocked: true",
            "activeOn: \"2021-03-01\"",
            "not: { kind: ASSISTANCE }",
            "or: [{ blocked: true }, { stale: false }]")) {
      assertThat(count(mine + ", " + hit)).as(hit).isEqualTo(1);
    }
    for (String miss :
        List.of(
            "kind: ASSISTANCE",
            "state: ENDED",
            "stale: false",
            "blocked: false",
            "activeOn: \"2021-02-28\"",
            "not: { stale: true }",
            "bodyId: \"%s\"".formatted(committee))) {
      assertThat(count(mine + ", " + miss)).as(miss).isZero();
    }
  }

  private int count(String filter) {
    return api.post("{ linkages(first: 1, filter: { %s }) { totalCount } }".formatted(filter))
        .data()
        .at("/linkages/totalCount")
        .asInt();
  }

  private String organization(OrganizationKind kind, String enterpriseId) {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                id,
                "示例组织" + id.substring(0, 8),
                kind,
                null,
                null,
                enterpriseId,
                LocalDate.of(2019, 11, 1),
                null)),
        "OrganizationSeeded");
    return NodeId.of("Organization", id);
  }

  private ApiClient leaderOf(String creditCode) {
    return as(new Grant(Role.LINKED_LEADER, Place.enterprise(creditCode)));
  }

  private JsonNode conclude(String kind, String body) {
    return conclude(kind, body, UUID.randomUUID().toString());
  }

  private JsonNode conclude(String kind, String body, String key) {
    Map<String, Object> input = new HashMap<>();
    input.put("kind", kind);
    input.put("enterprise", enterprise);
    input.put("body", body);
    input.put("post", "区领导(示例)");
    input.put("key", key);
    return api.post(CONCLUDE, input).data().at("/concludeLinkage");
  }

  private static JsonNode log(ApiClient who, String id, long version, String on, String met) {
    Map<String, Object> input = new HashMap<>();
    input.put("id", id);
    input.put("version", version);
    input.put("on", on);
    input.put("met", met);
    return who.post(LOG, input).data().at("/logLinkageContact");
  }

  private JsonNode step(String mutation, String id, long version, String rest) {
    return api.post(
            """
            mutation { %s(input: { id: "%s", expectedVersion: %d, %s }) {
              linkage { state version blockers { state resolution { reason by } } }
              errors { code path } } }
            """
                .formatted(mutation, id, version, rest))
        .data()
        .at("/" + mutation);
  }

  private static JsonNode node(ApiClient who, String id) {
    return who.post(
            """
            query($id: ID!) { node(id: $id) { ... on Linkage {
              stale contacts { met } availableActions { action allowed }
              history { event changes { path before after } } } } }
            """,
            Map.of("id", id))
        .data()
        .at("/node");
  }

  private JsonNode linkages(ApiClient who) {
    return who.post(
            "query($id: ID!) { node(id: $id) { ... on Enterprise { linkages { kind } } } }",
            Map.of("id", enterprise))
        .data()
        .at("/node/linkages");
  }

  private static JsonNode coverage(ApiClient who, String on) {
    Map<String, Object> input = new HashMap<>();
    input.put("on", on);
    return who.post(
            """
            query($on: Date) { coverage(on: $on) { linkage { on covered managed fraction
              gaps { enterprise { creditCode } missing } } } }
            """,
            input)
        .data()
        .at("/coverage/linkage");
  }

  private void manage(long version, boolean managed) {
    assertThat(
            api.post(
                    """
                    mutation($id: ID!, $version: Int!, $managed: Boolean!) { updateEnterprise(
                      input: { id: $id, expectedVersion: $version, managed: $managed }) {
                        errors { code } } }
                    """,
                    Map.of("id", enterprise, "version", version, "managed", managed))
                .data()
                .at("/updateEnterprise/errors"))
        .isEmpty();
  }

  private static List<String> allowed(JsonNode actions) {
    return actions
        .valueStream()
        .filter(action -> action.at("/allowed").asBoolean())
        .map(action -> action.at("/action").asString())
        .toList();
  }
}
