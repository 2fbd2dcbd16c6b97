package io.parkgraph.organization.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.linkage.Linkage;
import io.parkgraph.organization.linkage.LinkageKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.Documents;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OrganizationsApiTest extends ApiTest {

  private static final LocalDate LONG_AGO = LocalDate.of(2019, 11, 18);
  private static final String FIELDS =
      "{ organization { id version state termDue foundedOn term { since until } }"
          + " errors { code message path } }";

  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Commands commands;
  @Autowired private CountedCommands counted;

  private String committee = "";

  /** No application founds or ends organizations. */
  @BeforeEach
  void committee() {
    api = as(Grant.everywhere(Role.SYSTEM_ADMIN)).with("Accept-Language", "en");
    committee = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            committee, "示例党委", OrganizationKind.COMMITTEE, null, null, null, LONG_AGO, null));
  }

  @Test
  void aBranchIsProposedApprovedFoundedAndElectedAndThenEnds() {
    String enterprise = register();
    List<String> founders = membersAt(enterprise, 5);
    JsonNode proposed = run(api, "proposeOrganization", proposal("BRANCH", enterprise));
    String id = proposed.at("/organization/id").asString();
    assertThat(proposed.at("/organization/state").asString()).isEqualTo("PREPARING");

    step("approveOrganization", id, 1, "APPROVED", Map.of("approvalNumber", "示组〔2021〕1号"));
    JsonNode founded =
        step(
            "foundOrganization", id, 2, "ACTIVE", meeting("2021-09-01", founders.subList(0, 4), 3));
    assertThat(founded.at("/organization/term").toString())
        .isEqualTo("{\"since\":\"2021-09-01\",\"until\":\"2024-09-01\"}");

    JsonNode node =
        api.post(
                """
                query($id: ID!) { node(id: $id) { ... on Organization {
                  parent { name } enterprise { id } fullMembers
                  votes { occasion heldOn ballot { due present ayes noes abstentions } }
                  availableActions { action allowed reason }
                  history { event by reason changes { path before after } } } } }
                """,
                Map.of("id", id))
            .data()
            .get("node");
    assertThat(node.at("/parent/name").asString()).isEqualTo("示例党委");
    assertThat(node.at("/enterprise/id").asString()).isEqualTo(enterprise);
    assertThat(node.at("/votes/0/ballot").toString())
        .isEqualTo("{\"due\":5,\"present\":4,\"ayes\":3,\"noes\":1,\"abstentions\":0}");
    assertThat(node.get("history").findValuesAsString("event"))
        .containsExactly("OrganizationProposed", "OrganizationApproved", "OrganizationFounded");
    assertThat(node.get("history").toString()).doesNotContain(key(founders.getFirst()));
    assertThat(node.get("fullMembers").asInt()).as("who founds it has still to transfer").isZero();

    step("dissolveOrganization", id, 3, "DISSOLVED", Map.of("reason", "企业迁出"));
  }

  @Test
  void withTwoFullMembersAnEnterpriseHasNoBranchOfItsOwnButAJointOne() {
    String first = register();
    String second = register();
    membersAt(first, 2);
    membersAt(second, 2);

    JsonNode refused = run(api, "proposeOrganization", proposal("BRANCH", first));
    Map<String, Object> joint = proposal("JOINT_BRANCH", null);
    joint.put("coveredIds", List.of(first, second));
    JsonNode proposed = run(api, "proposeOrganization", joint);

    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("TOO_FEW_FULL_MEMBERS");
    assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"kind\"]");
    assertThat(proposed.get("errors")).isEmpty();
    for (List<String> one : List.of(List.of(first), List.of(first, first))) {
      joint.put("coveredIds", one);
      assertThat(code(run(api, "proposeOrganization", joint)))
          .isEqualTo("COVERED_ENTERPRISES_INVALID");
    }
    Map<String, Object> renamed =
        Map.of("name", "示例联合支部", "parentId", node(committee), "coveredIds", List.of(first, first));
    String id = proposed.at("/organization/id").asString();
    assertThat(code(run(api, "updateOrganization", with(renamed, id, 1))))
        .isEqualTo("COVERED_ENTERPRISES_INVALID");
  }

  @Test
  void aGeneralBranchIsFoundedByTheMembersUnderWhatItStandsAndElectsByItsOwn() {
    String branch = branch("示例支部", null);
    List<String> founders = membersOf(branch, MembershipStatus.FULL, 5);
    String probationary = membersOf(branch, MembershipStatus.PROBATIONARY, 1).getFirst();
    String id =
        run(api, "proposeOrganization", proposal("GENERAL_BRANCH", null))
            .at("/organization/id")
            .asString();
    step("approveOrganization", id, 1, "APPROVED", Map.of("approvalNumber", "示组〔2021〕2号"));
    Map<String, Object> early = meeting("2021-09-01", List.of(probationary), 1);
    assertThat(code(run(api, "foundOrganization", with(early, id, 2))))
        .isEqualTo("PROBATIONARY_CANNOT_VOTE");
    step("foundOrganization", id, 2, "ACTIVE", meeting("2021-09-01", founders.subList(0, 4), 4));

    Map<String, Object> below = Map.of("name", "示例支部", "parentId", id);
    step("updateOrganization", node(branch), 1, "ACTIVE", below);
    step("electOrganization", id, 3, "ACTIVE", meeting("2021-09-20", founders, 5));
  }

  @Test
  void whatElectsIsUnderSomethingOrForAnEnterpriseSoThatSomebodyIsDue() {
    Map<String, Object> alone = proposal("COMMITTEE", null);
    alone.remove("parentId");
    JsonNode refused = run(api, "proposeOrganization", alone);
    String enterprise = register();

    assertThat(code(refused)).isEqualTo("NOBODY_DUE");
    assertThat(refused.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"parentId\"]");
    alone.put("enterpriseId", enterprise);
    assertThat(run(api, "proposeOrganization", alone).get("errors")).isEmpty();
    membersOf(branch("示例支部", null), MembershipStatus.FULL, 3);
    assertThat(run(api, "proposeOrganization", proposal("BRANCH", null)).get("errors")).isEmpty();
  }

  @Test
  void aStewardLearnsNoNumberOfMembersByProposing() {
    String own = register();
    String foreign = register();
    membersAt(own, 2);
    membersAt(foreign, 2);
    ApiClient steward = as(new Grant(Role.STEWARD, Place.enterprise(key(own))));

    JsonNode elsewhere = run(steward, "proposeOrganization", proposal("BRANCH", foreign));
    JsonNode few = run(steward, "proposeOrganization", proposal("BRANCH", own));

    assertThat(code(elsewhere)).isEqualTo("NOT_FOUND");
    membersAt(foreign, 1);
    assertThat(run(steward, "proposeOrganization", proposal("BRANCH", foreign)))
        .isEqualTo(elsewhere);
    assertThat(code(few)).isEqualTo("TOO_FEW_FULL_MEMBERS");
    assertThat(few.at("/errors/0/message").asString()).contains("3").doesNotContain("2");
  }

  @Test
  void fewFullMembersAreToldToWhoMayReadThemThere() {
    String enterprise = register();
    String branch = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            branch,
            "示例支部",
            OrganizationKind.BRANCH,
            committee,
            null,
            key(enterprise),
            LONG_AGO,
            null));
    membersOf(branch, MembershipStatus.FULL, 4);

    ApiClient steward = as(new Grant(Role.STEWARD, Place.enterprise(key(enterprise))));
    ApiClient secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch)));

    assertThat(fullMembers(steward, branch).isNull()).isTrue();
    assertThat(fullMembers(secretary, branch).asInt()).isEqualTo(4);
    membersOf(branch, MembershipStatus.FULL, 1);
    assertThat(fullMembers(steward, branch).asInt()).isEqualTo(5);
  }

  @Test
  void anEnterpriseHasOneOrganizationOfAKind() {
    String enterprise = register();
    membersAt(enterprise, 3);
    run(api, "proposeOrganization", proposal("BRANCH", enterprise));

    JsonNode second = run(api, "proposeOrganization", proposal("BRANCH", enterprise));

    assertThat(code(second)).isEqualTo("HELD_BY_ANOTHER");
    assertThat(second.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"enterpriseId\"]");
  }

  @Test
  void anElectionTakesAQuorumAndNoVoteOfAProbationaryOrForeignMember() {
    String branch = branch("示例支部", null);
    List<String> voters = membersOf(branch, MembershipStatus.FULL, 10);
    String probationary = membersOf(branch, MembershipStatus.PROBATIONARY, 1).getFirst();
    String foreign = membersOf(branch("另一支部", null), MembershipStatus.FULL, 1).getFirst();

    assertThat(code(elect(branch, 1, voters.subList(0, 7), 7))).isEqualTo("QUORUM_NOT_MET");
    assertThat(code(elect(branch, 1, voters.subList(0, 8), 4))).isEqualTo("VOTE_NOT_CARRIED");
    assertThat(code(elect(branch, 1, and(voters, probationary), 8)))
        .isEqualTo("PROBATIONARY_CANNOT_VOTE");
    assertThat(code(elect(branch, 1, and(voters, foreign), 8))).isEqualTo("NOT_A_MEMBER");
    JsonNode elected = elect(branch, 1, voters.subList(0, 8), 5);
    assertThat(elected.get("errors")).isEmpty();
    assertThat(elected.at("/organization/term/until").asString()).isEqualTo("2024-09-20");
    assertThat(code(elect(branch, 1, voters, 10))).isEqualTo("CONFLICT");
  }

  @Test
  void whoWasElectedIsToldToWhoMayReadThePeopleThere() {
    String branch = branch("示例支部", null);
    List<String> voters = membersOf(branch, MembershipStatus.FULL, 7);
    String foreign = membersOf(branch("另一支部", null), MembershipStatus.FULL, 1).getFirst();

    JsonNode refused = electing(branch, voters, voters.get(0), voters.get(1), foreign);
    JsonNode elected = electing(branch, voters, voters.get(0), voters.get(1), voters.get(2));

    assertThat(code(refused)).isEqualTo("NOT_A_MEMBER");
    assertThat(refused.at("/errors/0/path").toString())
        .isEqualTo("[\"input\",\"officers\",\"2\",\"personId\"]");
    assertThat(elected.get("errors")).isEmpty();
    JsonNode officers =
        officers(as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch))), branch);
    assertThat(officers.findValuesAsString("post"))
        .containsExactly("SECRETARY", "DEPUTY", "COMMITTEE_MEMBER");
    assertThat(officers.findValuesAsString("id")).isEqualTo(voters.subList(0, 3));
    assertThat(officers.at("/0/name").asString()).isEqualTo("示例党员0");
    JsonNode masked = officers(as(Grant.everywhere(Role.ORG_DEPARTMENT)), branch);
    assertThat(masked.at("/0/name").asString()).isEqualTo("示**");
    String history =
        api.post(
                "query($id: ID!) { node(id: $id) { ... on Organization {"
                    + " history { event changes { path before after } } } } }",
                Map.of("id", node(branch)))
            .data()
            .toString();
    assertThat(history).contains("votes.").doesNotContain(key(voters.getFirst()));
  }

  @Test
  void aStrangerCannotTellWhetherSomebodyWasElected() {
    String branch = branch("示例支部", null);
    List<String> voters = membersOf(branch, MembershipStatus.FULL, 7);
    String silent = branch("示例支部", null);
    electing(branch, voters, voters.get(0), voters.get(1), voters.get(2));
    String own = branch("本支部", null);
    ApiClient stranger =
        as(
            new Grant(Role.BRANCH_SECRETARY, Place.organization(own)),
            Grant.everywhere(Role.WINDOW_CLERK));
    ApiClient steward = as(Grant.everywhere(Role.STEWARD));

    assertThat(officers(stranger, branch)).isEqualTo(officers(stranger, silent)).isEmpty();
    assertThat(officers(steward, branch).isNull()).isTrue();
    assertThat(officers(having("organization:read", "member:read"), branch).isNull()).isTrue();
  }

  private JsonNode electing(
      String branch, List<String> voters, String secretary, String deputy, String member) {
    Map<String, Object> input = with(meeting("2021-09-20", voters, voters.size()), node(branch), 1);
    input.put(
        "officers",
        List.of(
            Map.of("personId", secretary, "post", "SECRETARY"),
            Map.of("personId", deputy, "post", "DEPUTY"),
            Map.of("personId", member, "post", "COMMITTEE_MEMBER")));
    return run(api, "electOrganization", input);
  }

  private static JsonNode officers(ApiClient client, String branch) {
    return client
        .post(
            "query($id: ID!) { node(id: $id) { ... on Organization {"
                + " officers { post name person { id } } } } }",
            Map.of("id", node(branch)))
        .body()
        .at("/data/node/officers");
  }

  @Test
  void whatMembersOrOrganizationsHangOnIsNotDissolved() {
    String parent = branch("示例支部", null);
    String child = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            child, "示例党小组", OrganizationKind.GROUP, parent, null, null, LONG_AGO, null));
    Map<String, Object> input =
        new HashMap<>(Map.of("id", node(parent), "expectedVersion", 1, "reason", "合并"));

    assertThat(code(run(api, "dissolveOrganization", input))).isEqualTo("HAS_CHILDREN");
    membersOf(parent, MembershipStatus.PROBATIONARY, 1);
    assertThat(code(run(api, "dissolveOrganization", input))).isEqualTo("HAS_MEMBERS");
  }

  @Test
  void whatHostsOrExpectsMembersOrLinksAnEnterpriseIsNotDissolved() {
    String hosting = branch("示例支部", null);
    persons(1, person -> person.withFloating(new Floating(hosting, LONG_AGO, null)));
    String hosted = branch("示例支部", null);
    persons(1, person -> person.withFloating(new Floating(hosted, LONG_AGO, LONG_AGO)));
    String expecting = branch("示例支部", null);
    persons(
        1, person -> person.withTransfers(List.of(transfer(TransferState.IN_REVIEW, expecting))));
    String expected = branch("示例支部", null);
    persons(
        1, person -> person.withTransfers(List.of(transfer(TransferState.CANCELLED, expected))));
    String linking = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            linking, "示例部门", OrganizationKind.DEPARTMENT, null, null, null, LONG_AGO, null));
    Linkage linkage =
        Linkage.active(
            UUID.randomUUID().toString(),
            LinkageKind.ASSISTANCE,
            TestCreditCodes.next(),
            linking,
            null,
            LONG_AGO,
            null);
    commands.seed(linkages, List.of(linkage), "LinkageSeeded");

    assertThat(code(dissolve(hosting))).isEqualTo("HOSTS_MEMBERS");
    assertThat(code(dissolve(expecting))).isEqualTo("EXPECTS_MEMBERS");
    JsonNode linked = dissolve(linking);
    assertThat(code(linked)).isEqualTo("HAS_LINKAGES");
    assertThat(linked.at("/errors/0/message").asString()).contains("1 linkages");
    assertThat(dissolve(hosted).get("errors")).isEmpty();
    assertThat(dissolve(expected).get("errors")).isEmpty();
  }

  private JsonNode dissolve(String id) {
    return run(
        api, "dissolveOrganization", Map.of("id", node(id), "expectedVersion", 1, "reason", "合并"));
  }

  private static Transfer transfer(TransferState state, String target) {
    var step = new TransferStep(TransferAction.PRESENT, state, Instant.now(), "示例", null);
    return new Transfer(
        UUID.randomUUID().toString(),
        state,
        TransferSide.outside("外地支部"),
        TransferSide.of(target),
        List.of(),
        List.of(step));
  }

  @Test
  void anOrganizationStandsUnderWhatItsKindMayAndNeverUnderItself() {
    String below = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            below, "下级党委", OrganizationKind.COMMITTEE, committee, null, null, LONG_AGO, null));
    Map<String, Object> input =
        new HashMap<>(Map.of("id", node(committee), "expectedVersion", 1, "name", "示例党委"));

    input.put("parentId", node(below));
    JsonNode circle = run(api, "updateOrganization", input);
    input.put("parentId", node(branch("示例支部", null)));
    JsonNode kind = run(api, "updateOrganization", input);

    assertThat(code(circle)).isEqualTo("PARENT_CYCLE");
    assertThat(code(kind)).isEqualTo("PARENT_KIND_INVALID");
    assertThat(kind.at("/errors/0/path").toString()).isEqualTo("[\"input\",\"parentId\"]");
  }

  @Test
  void bothAxesAreChartsOfTheSameOrganizations() {
    String township = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            township, "示例镇党委", OrganizationKind.COMMITTEE, null, null, null, LONG_AGO, null));
    String branch = branch("示例支部", township);

    assertThat(chart("SECTOR").get(node(branch))).isEqualTo(node(committee) + " 1");
    assertThat(chart("TERRITORY").get(node(branch))).isEqualTo(node(township) + " 1");
    assertThat(chart("TERRITORY").get(node(committee))).isEqualTo("null 0");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20})
  void theChildrenOfAllOrganizationsOfAPageAreReadByOneCommand(int parents) {
    for (int i = 0; i < 3; i++) {
      branch("示例支部" + i, null);
    }
    String query =
        """
        { organizations(first: %d) { nodes { children { name }
            territoryChildren { name } parent { name } fullMembers } } }
        """
            .formatted(parents);

    assertThat(readsAtMost("organizations", 4, query)).isTrue();
    assertThat(readsAtMost("people", 1, query)).isTrue();
  }

  /** What was just written is read in the background as well, which only adds for a while. */
  private boolean readsAtMost(String collection, long most, String query) {
    return IntStream.range(0, 200)
        .anyMatch(_ ->
            counted.readsDuring(() -> api.post(query).data()).stream()
                    .filter(collection::equals)
                    .count()
                <= most);
  }

  @Test
  void theListIsFilteredByWhatIsDueAndSortedByTheEndOfTheTerm() {
    String enterprise = register();
    String due = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            due,
            "到期支部",
            OrganizationKind.BRANCH,
            committee,
            null,
            key(enterprise),
            LONG_AGO,
            null));
    String later = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            later,
            "新工会",
            OrganizationKind.UNION,
            committee,
            null,
            key(enterprise),
            LONG_AGO,
            null));

    String query =
        "{ organizations(first: 5, filter: { enterpriseId: \"%s\", termDue: %s },"
            + " orderBy: { field: TERM_END }) { totalCount nodes { id termDue } } }";

    assertThat(api.post(query.formatted(enterprise, true)).data().toString())
        .contains(node(due))
        .doesNotContain(node(later));
    assertThat(api.post(query.formatted(enterprise, false)).data().toString())
        .contains(node(later), "\"totalCount\":1");
  }

  @Test
  void aSecretarySeesTheOwnOrganizationAndNoOther() {
    String own = branch("本支部", null);
    String other = branch("别的支部", null);
    ApiClient secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(own)));

    JsonNode seen =
        secretary
            .post(
                "query($a: ID!, $b: ID!) { own: node(id: $a) { id } other: node(id: $b) { id }"
                    + " organizations(first: 10) { totalCount nodes { id parent { id } } }"
                    + " organizationChart { organization { id } } }",
                Map.of("a", node(own), "b", node(other)))
            .data();

    assertThat(seen.at("/own/id").asString()).isEqualTo(node(own));
    assertThat(seen.get("other").isNull()).isTrue();
    assertThat(seen.at("/organizations/totalCount").asInt()).isEqualTo(1);
    assertThat(seen.at("/organizations/nodes/0/parent").isNull()).isTrue();
    assertThat(seen.get("organizationChart")).hasSize(1);
    assertThat(
            code(
                run(
                    secretary,
                    "electOrganization",
                    with(meeting("2021-09-20", List.of(), 0), node(other), 1))))
        .isEqualTo("NOT_FOUND");
  }

  private static JsonNode fullMembers(ApiClient client, String organization) {
    return client
        .post(
            "query($id: ID!) { node(id: $id) { id ... on Organization { fullMembers } } }",
            Map.of("id", node(organization)))
        .data()
        .at("/node/fullMembers");
  }

  private Map<String, String> chart(String axis) {
    JsonNode places =
        api.post("{ organizationChart(axis: " + axis + ") { organization { id } parentId level } }")
            .data()
            .get("organizationChart");
    Map<String, String> found = new HashMap<>();
    places.forEach(place ->
        found.put(
            place.at("/organization/id").asString(),
            (place.get("parentId").isNull() ? "null" : place.get("parentId").asString())
                + " "
                + place.get("level").asInt()));
    return found;
  }

  private JsonNode elect(String branch, int version, List<String> present, int ayes) {
    return run(
        api,
        "electOrganization",
        with(meeting("2021-09-20", present, ayes), node(branch), version));
  }

  private JsonNode step(
      String mutation, String id, int version, String state, Map<String, Object> more) {
    JsonNode done = run(api, mutation, with(more, id, version));
    assertThat(done.get("errors")).as(mutation).isEmpty();
    assertThat(done.at("/organization/state").asString()).isEqualTo(state);
    return done;
  }

  private static JsonNode run(ApiClient client, String mutation, Map<String, ?> input) {
    String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
    return client
        .post(
            "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, mutation, FIELDS),
            Map.of("input", input))
        .data()
        .get(mutation);
  }

  private Map<String, Object> proposal(String kind, String enterprise) {
    Map<String, Object> input = new HashMap<>();
    input.put("name", "示例支部");
    input.put("kind", kind);
    input.put("parentId", node(committee));
    if (enterprise != null) {
      input.put("enterpriseId", enterprise);
    }
    return input;
  }

  private static Map<String, Object> meeting(String day, List<String> present, int ayes) {
    return Map.of(
        "heldOn",
        day,
        "present",
        present,
        "ayes",
        ayes,
        "noes",
        Math.max(0, present.size() - ayes),
        "abstentions",
        0);
  }

  private static Map<String, Object> with(Map<String, Object> input, String id, int version) {
    Map<String, Object> all = new HashMap<>(input);
    all.put("id", id);
    all.put("expectedVersion", version);
    return all;
  }

  private static List<String> and(List<String> people, String one) {
    List<String> all = new ArrayList<>(people.subList(0, 8));
    all.add(one);
    return all;
  }

  private String branch(String name, String territory) {
    String id = UUID.randomUUID().toString();
    plant(
        Organization.founded(
            id, name, OrganizationKind.BRANCH, committee, territory, null, LONG_AGO, null));
    return id;
  }

  private void plant(Organization organization) {
    commands.seed(organizations, List.of(organization), "OrganizationSeeded");
  }

  /** Full members who work for an enterprise and belong to no organization of the park. */
  private List<String> membersAt(String enterprise, int number) {
    return persons(
        number,
        person ->
            person
                .withMembership(Membership.elsewhere("外地支部", MembershipStatus.FULL, LONG_AGO))
                .withEmployments(List.of(new Employment(key(enterprise), "司机", LONG_AGO, null))));
  }

  private List<String> membersOf(String branch, MembershipStatus status, int number) {
    return persons(
        number, person -> person.withMembership(Membership.in(branch, status, LONG_AGO)));
  }

  private List<String> persons(int number, UnaryOperator<Person> made) {
    List<Person> all = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      all.add(made.apply(Person.named(UUID.randomUUID().toString(), "示例党员" + i)));
    }
    commands.seed(people, all, "PersonSeeded");
    return all.stream().map(person -> NodeId.of("Person", person.id())).toList();
  }

  private String register() {
    return api.post(
            "mutation($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) {"
                + " enterprise { id } errors { code } } }",
            Map.of(
                "input",
                Map.of("name", "示例测试物流", "creditCode", TestCreditCodes.next(), "industry", "G54")))
        .data()
        .at("/registerEnterprise/enterprise/id")
        .asString();
  }

  private static String node(String key) {
    return NodeId.of("Organization", key);
  }

  private static String key(String nodeId) {
    return NodeId.parse(nodeId).orElseThrow().key();
  }

  private static String code(JsonNode payload) {
    return payload.at("/errors/0/code").asString();
  }
}
