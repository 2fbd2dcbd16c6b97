package io.parkgraph.graph.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.CountedCommands;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.graph.GraphRebuild;
import io.parkgraph.graph.GraphSlice;
import io.parkgraph.graph.Town;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.SystemWork;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class GraphApiTest extends ApiTest {

  private static final String AROUND =
      """
      { neighbourhood(of: "%s", depth: %d) { asOf truncated
          nodes { id type title distance node { id ... on Person { name } } }
          edges { from kind label to since until } } }
      """;
  private static final String PATH =
      "{ path(from: \"%s\", to: \"%s\") { length truncated nodes { id title } edges { kind } } }";

  @Autowired private GraphRebuild rebuild;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private Commands commands;
  @Autowired private CountedCommands counted;

  private final Enterprise firm = Town.enterprise("示例物流");
  private final Organization committee = Town.committee("示例党委");
  private final Organization branch = Town.branch("示例支部", committee, firm);
  private final Organization far = Town.branch("示例二支部", committee, null);
  private final Person ours = Town.person("示例甲", firm, branch);
  private final Person theirs = Town.person("示例乙", firm, far);

  @BeforeEach
  void aTown() {
    commands.seed(enterprises, List.of(firm), "EnterpriseSeeded");
    commands.seed(organizations, List.of(committee, branch, far), "OrganizationSeeded");
    commands.seed(people, List.of(ours, theirs), "PersonSeeded");
    rebuild();
  }

  @Test
  void theNeighbourhoodAndThePathAreAsTheServiceSays() {
    ApiClient admin = as(Grant.everywhere(Role.PARK_ADMIN)).with("Accept-Language", "en");
    JsonNode near = admin.post(AROUND.formatted(id(branch), 1)).data().get("neighbourhood");
    assertThat(near.get("truncated").asBoolean()).isFalse();
    assertThat(near.get("nodes").get(0).get("title").asString()).isEqualTo("示例支部");
    assertThat(near.get("nodes").valueStream().map(node -> node.get("id").asString()))
        .containsExactlyInAnyOrder(id(branch), id(committee), id(firm), id(ours));
    assertThat(near.get("nodes").valueStream().map(node -> node.at("/node/id").asString()))
        .hasSize(4);
    assertThat(near.get("edges").valueStream().map(edge -> edge.get("label").asString()))
        .contains("Sector line", "Member of", "Works at");
    JsonNode path = admin.post(PATH.formatted(id(ours), id(committee))).data().get("path");
    assertThat(path.get("length").asInt()).isEqualTo(2);
    assertThat(path.get("nodes").valueStream().map(node -> node.get("id").asString()))
        .containsExactly(id(ours), id(branch), id(committee));
  }

  @Test
  void anotherBranchsMemberIsAsOneWhoIsMissing() {
    ApiClient secretary = as(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch.id())));
    String missing = NodeId.of("Person", "nobody");
    assertAlike(secretary, AROUND.formatted(id(theirs), 3), AROUND.formatted(missing, 3));
    for (String other : List.of(id(far), id(committee), id(ours))) {
      assertAlike(secretary, PATH.formatted(id(theirs), other), PATH.formatted(missing, other));
      assertAlike(secretary, PATH.formatted(other, id(theirs)), PATH.formatted(other, missing));
    }
    assertThat(
            secretary
                .post(AROUND.formatted(id(branch), 3))
                .data()
                .at("/neighbourhood/nodes")
                .valueStream()
                .map(node -> node.get("id").asString()))
        .containsExactlyInAnyOrder(id(branch), id(ours));
  }

  @Test
  void aKeyWithEveryScopeSeesNobody() {
    assertThat(api.post(AROUND.formatted(id(firm), 3)).body().toString())
        .contains(id(branch))
        .doesNotContain("PERSON")
        .doesNotContain(id(ours));
    ApiClient forged = having("graph:read", "member:read", "enterprise:read");
    assertThat(forged.post(AROUND.formatted(id(ours), 1)).data().get("neighbourhood").isNull())
        .isTrue();
    assertThat(forged.post(AROUND.formatted(id(firm), 1)).body().toString())
        .doesNotContain(id(ours));
  }

  @Test
  void whatIsNoIdNoDayAndNoDepthIsSaid() {
    assertThat(api.post(AROUND.formatted("x", 1)).data().get("neighbourhood").isNull()).isTrue();
    assertThat(api.post(AROUND.formatted(id(firm), 4)).text("/errors/0/extensions/code"))
        .isEqualTo("BAD_USER_INPUT");
    assertThat(
            api.post(
                    "{ path(from: \"%s\", to: \"x\", asOf: \"2021-02-30\") { length } }"
                        .formatted(id(firm)))
                .text("/errors/0/extensions/code"))
        .isEqualTo("BAD_USER_INPUT");
    assertThat(
            having("enterprise:read")
                .post(AROUND.formatted(id(firm), 1))
                .text("/errors/0/extensions/code"))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void theCoverageTellsHowManyManagedEnterprisesHaveAnOrganization() {
    JsonNode coverage =
        api.post(
                """
                { coverage(on: "2021-09-30") { on organization { on managed covered own joint
                    fraction gaps { id } } } }
                """)
            .data()
            .at("/coverage/organization");
    int managed = coverage.get("managed").asInt();
    int covered = coverage.get("covered").asInt();
    assertThat(coverage.get("on").asString()).isEqualTo("2021-09-30");
    assertThat(covered)
        .isEqualTo(coverage.get("own").asInt() + coverage.get("joint").asInt())
        .isEqualTo(managed - coverage.get("gaps").size());
    assertThat(coverage.get("fraction").asDouble()).isEqualTo((double) covered / managed);
    assertThat(
            having("enterprise:read", "linkage:read")
                .post("{ coverage { organization { covered } } }")
                .text("/errors/0/extensions/code"))
        .isEqualTo("FORBIDDEN");
  }

  @Test
  void theNumberOfCommandsDoesNotGrowWithPeople() {
    ApiClient admin = as(Grant.everywhere(Role.PARK_ADMIN));
    List<String> few = readsWith(admin, 50);
    List<String> many = readsWith(admin, 1_000);
    assertThat(many).hasSizeLessThanOrEqualTo(few.size());
    assertThat(few).hasSizeLessThan(60);
  }

  /** Read to recognise a session, and by screens that other tests left open and that follow. */
  private static final Set<String> OF_SCREENS = Set.of("sessions", "accounts", "account_settings");

  /** The collections that three searches read in a firm of its own with so many people. */
  private List<String> readsWith(ApiClient admin, int crowd) {
    Enterprise hub = Town.enterprise("示例大仓");
    Organization own = Town.branch("示例大仓支部", committee, hub);
    Enterprise next = Town.enterprise("示例小仓");
    Organization its = Town.branch("示例小仓支部", committee, next);
    commands.seed(enterprises, List.of(hub, next), "EnterpriseSeeded");
    commands.seed(organizations, List.of(own, its), "OrganizationSeeded");
    List<Person> all =
        IntStream.range(0, crowd)
            .mapToObj(i -> Town.person("示例员工", i % 2 == 0 ? hub : next, i % 3 == 0 ? own : its))
            .toList();
    commands.seed(people, all, "PersonSeeded");
    rebuild();
    return counted
        .readsDuring(() -> {
          JsonNode around = admin.post(AROUND.formatted(id(hub), 3)).data().get("neighbourhood");
          assertThat(around.get("truncated").asBoolean()).isEqualTo(crowd > GraphSlice.MOST_NODES);
          assertThat(around.get("nodes").size()).isLessThanOrEqualTo(GraphSlice.MOST_NODES);
          admin.post(AROUND.formatted(id(all.getFirst()), 3)).data();
          JsonNode path =
              admin.post(PATH.formatted(id(all.getFirst()), id(all.getLast()))).data().get("path");
          assertThat(path.get("length").asInt()).isGreaterThan(1);
        })
        .stream()
        .filter(collection -> !OF_SCREENS.contains(collection))
        .sorted()
        .toList();
  }

  /** Data, errors and price are the same; the budget alone grows again meanwhile. */
  private static void assertAlike(ApiClient client, String one, String other) {
    JsonNode first = client.post(one).body();
    JsonNode second = client.post(other).body();
    for (String part : List.of("/data", "/errors", "/extensions/cost/actual")) {
      assertThat(first.at(part)).isEqualTo(second.at(part));
    }
  }

  private void rebuild() {
    SystemWork.run(() -> rebuild.run(done -> true));
  }

  private static String id(Enterprise enterprise) {
    return NodeId.of("Enterprise", enterprise.id());
  }

  private static String id(Organization organization) {
    return NodeId.of("Organization", organization.id());
  }

  private static String id(Person person) {
    return NodeId.of("Person", person.id());
  }
}
