package io.parkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.parkgraph.StoreTest;
import io.parkgraph.enterprise.Employment;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.member.Person;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationLife;
import io.parkgraph.organization.UpdateOrganization;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What callers see of the graph, and what of it they cannot tell from nothing. */
class GraphServiceTest extends StoreTest {

  @Autowired private GraphService graph;
  @Autowired private NodeSearch search;
  @Autowired private GraphRebuild rebuild;
  @Autowired private Documents<Enterprise> enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Person> people;
  @Autowired private OrganizationLife life;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  private final Enterprise firm = Town.enterprise("示例物流");
  private final Enterprise other = Town.enterprise("示例快递");
  private final Organization committee = Town.committee("示例党委");
  private final Organization branch = Town.branch("示例支部", committee, firm);
  private final Organization far = Town.branch("示例二支部", committee, other);
  private final Person ours = Town.person("示例甲", firm, branch);
  private final Person theirs = Town.person("示例乙", firm, far);

  @BeforeEach
  void aTown() {
    commands.seed(enterprises, List.of(firm, other), "EnterpriseSeeded");
    commands.seed(organizations, List.of(committee, branch, far), "OrganizationSeeded");
    commands.seed(people, List.of(ours, theirs), "PersonSeeded");
    rebuild.run(done -> true);
  }

  @Test
  void aNeighbourhoodHasWhatIsNearWithAllEdgesAmongIt() {
    GraphSlice near = around(Town.ref(branch), 1).orElseThrow();
    assertThat(near.nodes())
        .containsExactlyInAnyOrder(
            new GraphNode(Town.ref(branch), "示例支部", 0),
            new GraphNode(Town.ref(committee), "示例党委", 1),
            new GraphNode(Town.ref(firm), "示例物流", 1),
            new GraphNode(Town.ref(ours), "示例甲", 1));
    assertThat(near.edges())
        .extracting(Edge::from, Edge::kind, Edge::to)
        .containsExactlyInAnyOrder(
            tuple(Town.ref(branch), EdgeKind.SECTOR_PARENT, Town.ref(committee)),
            tuple(Town.ref(branch), EdgeKind.ORGANIZATION_OF, Town.ref(firm)),
            tuple(Town.ref(ours), EdgeKind.MEMBER_OF, Town.ref(branch)),
            tuple(Town.ref(ours), EdgeKind.EMPLOYED_BY, Town.ref(firm)));
    assertThat(near.cut()).isFalse();
    assertThat(refs(around(Town.ref(branch), 2).orElseThrow()))
        .contains(Town.ref(theirs), Town.ref(far))
        .doesNotContain(Town.ref(other));
  }

  @Test
  void aPathLeadsFromOneToAnother() {
    GraphPath path = graph.path(Town.ref(ours), Town.ref(other), null).orElseThrow();
    assertThat(path.nodes()).hasSize(path.edges().size() + 1);
    assertThat(path.nodes()).extracting(GraphNode::distance).containsExactly(0, 1, 2, 3, 4);
    assertThat(path.nodes().getFirst().ref()).isEqualTo(Town.ref(ours));
    assertThat(path.nodes().getLast().title()).isEqualTo("示例快递");
    assertThat(graph.path(Town.ref(firm), Town.ref(firm), null).orElseThrow().edges()).isEmpty();
  }

  @Test
  void anotherBranchsMemberIsAsOneWhoIsMissing() {
    NodeRef missing = new NodeRef(NodeRef.PERSON, "no-such-person");
    callers.as(
        secretaryOf(branch),
        () -> {
          assertThat(around(Town.ref(theirs), 3)).isEmpty().isEqualTo(around(missing, 3));
          assertThat(graph.path(Town.ref(ours), Town.ref(theirs), null))
              .isEmpty()
              .isEqualTo(graph.path(Town.ref(ours), missing, null));
          assertThat(graph.path(Town.ref(theirs), Town.ref(ours), null)).isEmpty();
          GraphSlice own = around(Town.ref(branch), 3).orElseThrow();
          assertThat(refs(own)).containsExactlyInAnyOrder(Town.ref(branch), Town.ref(ours));
        });
  }

  @Test
  void aSearchFindsHerOwnMemberAndNotAnotherBranchs() {
    assertThat(found("示例乙")).contains(Town.ref(theirs));
    callers.as(
        secretaryOf(branch),
        () -> {
          assertThat(found("示例甲")).contains(Town.ref(ours));
          assertThat(found("示例乙")).isEmpty();
        });
  }

  private List<NodeRef> found(String typed) {
    return search.find(typed, 100).stream().map(GraphNode::ref).toList();
  }

  @Test
  void noPathLeadsThroughWhomTheCallerMayNotSee() {
    Person bridge =
        Town.person("示例丙", firm, null)
            .withEmployments(
                List.of(
                    new Employment(firm.id(), "", Town.DAY, null),
                    new Employment(other.id(), "", Town.DAY, null)));
    Enterprise lonely = Town.enterprise("示例仓储");
    Person only =
        Town.person("示例丁", lonely, null)
            .withEmployments(
                List.of(
                    new Employment(firm.id(), "", Town.DAY, null),
                    new Employment(lonely.id(), "", Town.DAY, null)));
    commands.seed(enterprises, List.of(lonely), "EnterpriseSeeded");
    commands.seed(people, List.of(bridge, only), "PersonSeeded");
    rebuild.run(done -> true);
    assertThat(graph.path(Town.ref(firm), Town.ref(other), null).orElseThrow().edges()).hasSize(2);
    assertThat(graph.path(Town.ref(firm), Town.ref(lonely), null)).isPresent();
    Caller blind = scopes(Scope.GRAPH_READ, Scope.ENTERPRISE_READ, Scope.ORGANIZATION_READ);
    callers.as(
        blind,
        () -> {
          assertThat(graph.path(Town.ref(firm), Town.ref(other), null).orElseThrow().edges())
              .hasSize(4);
          assertThat(graph.path(Town.ref(firm), Town.ref(lonely), null)).isEmpty();
        });
  }

  @Test
  void anApplicationNeverSeesPeopleWhateverItsKeySays() {
    callers.as(
        new Caller(Caller.Kind.APPLICATION, "key:test", "test", Set.of(), Set.of(Scope.values())),
        () -> {
          assertThat(refs(around(Town.ref(branch), 3).orElseThrow()))
              .noneMatch(node -> node.type().equals(NodeRef.PERSON));
          assertThat(around(Town.ref(ours), 1)).isEmpty();
          assertThat(graph.path(Town.ref(ours), Town.ref(firm), null)).isEmpty();
        });
  }

  @Test
  void aDayShowsWhatHeldThen() {
    LocalDate left = Town.DAY.plusDays(10);
    Person mover =
        Town.person("示例戊", firm, null)
            .withEmployments(
                List.of(
                    new Employment(firm.id(), "", Town.DAY, left),
                    new Employment(other.id(), "", left.plusDays(1), null)));
    commands.seed(people, List.of(mover), "PersonSeeded");
    rebuild.run(done -> true);
    assertThat(near(mover, Town.DAY.minusDays(1))).isEmpty();
    assertThat(near(mover, Town.DAY)).containsExactly(Town.ref(firm));
    assertThat(near(mover, left)).containsExactly(Town.ref(firm));
    assertThat(near(mover, left.plusDays(1))).containsExactly(Town.ref(other));
    assertThat(near(mover, null)).containsExactly(Town.ref(other));
    assertThat(refs(around(Town.ref(firm), 1).orElseThrow())).doesNotContain(Town.ref(mover));
  }

  @Test
  void whatIsPlacedAnewStoodWhereItStoodUntilThen() {
    Organization next = Town.committee("示例新党委");
    commands.seed(organizations, List.of(next), "OrganizationSeeded");
    life.update(
        branch.id(),
        new UpdateOrganization(branch.name(), next.id(), committee.id(), null),
        WriteConditions.NONE);
    rebuild.run(done -> true);
    LocalDate moved = LocalDate.of(2021, 10, 8);
    assertThat(above(Town.DAY.minusDays(1))).isEmpty();
    assertThat(above(moved.minusDays(1)))
        .containsExactly(tuple(EdgeKind.SECTOR_PARENT, Town.ref(committee)));
    assertThat(above(moved))
        .containsExactly(
            tuple(EdgeKind.SECTOR_PARENT, Town.ref(next)),
            tuple(EdgeKind.TERRITORY_PARENT, Town.ref(committee)));
    assertThat(above(null)).isEqualTo(above(moved));
  }

  private List<Tuple> above(@Nullable LocalDate day) {
    Set<EdgeKind> axes = Set.of(EdgeKind.SECTOR_PARENT, EdgeKind.TERRITORY_PARENT);
    return graph
        .neighbourhood(new Surroundings(Town.ref(branch), 1, Set.of(), axes, day))
        .orElseThrow()
        .edges()
        .stream()
        .map(edge -> tuple(edge.kind(), edge.to()))
        .toList();
  }

  @Test
  void onlyTheWantedKindsCount() {
    var wanted =
        new Surroundings(Town.ref(branch), 3, Set.of(), Set.of(EdgeKind.ORGANIZATION_OF), null);
    assertThat(refs(graph.neighbourhood(wanted).orElseThrow()))
        .containsExactly(Town.ref(branch), Town.ref(firm));
  }

  @Test
  void aCrowdIsCutAndHidesNoOrganization() {
    Enterprise hub = Town.enterprise("示例大仓");
    Organization own = Town.branch("示例大仓支部", committee, hub);
    List<Person> crowd =
        IntStream.range(0, 700).mapToObj(i -> Town.person("示例员工" + i, hub, null)).toList();
    commands.seed(enterprises, List.of(hub), "EnterpriseSeeded");
    commands.seed(organizations, List.of(own), "OrganizationSeeded");
    commands.seed(people, crowd, "PersonSeeded");
    rebuild.run(done -> true);
    GraphSlice near = around(Town.ref(hub), 1).orElseThrow();
    assertThat(near.nodes()).hasSize(GraphSlice.MOST_NODES);
    assertThat(near.cut()).isTrue();
    assertThat(refs(near)).contains(Town.ref(own));
    GraphSlice far = around(Town.ref(crowd.getFirst()), 3).orElseThrow();
    assertThat(far.nodes()).hasSize(GraphSlice.MOST_NODES);
    assertThat(far.cut()).isTrue();
    assertThat(refs(far)).contains(Town.ref(hub), Town.ref(own));
    assertThat(far.nodes()).extracting(GraphNode::distance).isSorted();
  }

  @Test
  void whoMayNotReadTheGraphIsDenied() {
    callers.as(
        scopes(Scope.ENTERPRISE_READ),
        () -> {
          assertThatThrownBy(() -> around(Town.ref(firm), 1)).isInstanceOf(AccessDenied.class);
          assertThatThrownBy(() -> graph.path(Town.ref(firm), Town.ref(firm), null))
              .isInstanceOf(AccessDenied.class);
          assertThatThrownBy(() -> rebuild.run(done -> true)).isInstanceOf(AccessDenied.class);
        });
  }

  private Optional<GraphSlice> around(NodeRef of, int depth) {
    return graph.neighbourhood(new Surroundings(of, depth, Set.of(), Set.of(), null));
  }

  private List<NodeRef> near(Person person, @Nullable LocalDate day) {
    return refs(
            graph
                .neighbourhood(new Surroundings(Town.ref(person), 1, Set.of(), Set.of(), day))
                .orElseThrow())
        .stream()
        .filter(node -> !node.equals(Town.ref(person)))
        .toList();
  }

  private static List<NodeRef> refs(GraphSlice slice) {
    return slice.nodes().stream().map(GraphNode::ref).toList();
  }

  private static Caller secretaryOf(Organization branch) {
    return Caller.account(
        "graph-rows",
        "示例书记",
        List.of(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch.id()))));
  }

  private static Caller scopes(Scope... scopes) {
    return new Caller(Caller.Kind.ACCOUNT, "account:few", "示例", Set.of(), Set.of(scopes));
  }
}
