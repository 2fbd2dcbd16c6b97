package io.parkgraph.graph;

import static io.parkgraph.graph.DrawnEdges.edge;
import static io.parkgraph.graph.DrawnEdges.node;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Neighbourhoods and paths against a search that does nothing cleverly. */
class SearchTest {

  private static final int NODES = 14;

  @Provide
  Arbitrary<DrawnEdges> graphs() {
    Arbitrary<Integer> number = Arbitraries.integers().between(0, NODES - 1);
    Arbitrary<List<Edge>> edges =
        Combinators.combine(number, number)
            .as((from, to) -> edge(from, to))
            .list()
            .ofMinSize(5)
            .ofMaxSize(26);
    Arbitrary<Set<NodeRef>> visible =
        number.map(DrawnEdges::node).set().ofMinSize(NODES / 2).ofMaxSize(NODES);
    return Combinators.combine(edges, visible).as(DrawnEdges::new);
  }

  @Property
  void thePathIsShortestAndGoesThroughVisibleNodesOnly(
      @ForAll("graphs") DrawnEdges drawn,
      @ForAll @IntRange(max = NODES - 1) int from,
      @ForAll @IntRange(max = NODES - 1) int to) {
    Optional<ShortestPaths.Way> found = new ShortestPaths(drawn).between(node(from), node(to));
    Integer distance = distances(drawn, node(from)).get(node(to));
    assertThat(found.map(way -> way.edges().size())).isEqualTo(Optional.ofNullable(distance));
    found.ifPresent(way -> {
      assertThat(way.nodes()).startsWith(node(from)).endsWith(node(to));
      assertThat(drawn.visible()).containsAll(way.nodes());
      for (int i = 0; i < way.edges().size(); i++) {
        Edge edge = way.edges().get(i);
        assertThat(drawn.all()).contains(edge);
        assertThat(edge.other(way.nodes().get(i))).isEqualTo(way.nodes().get(i + 1));
      }
    });
  }

  @Property
  void theNeighbourhoodIsWhatIsNearEnoughAndAllEdgesAmongIt(
      @ForAll("graphs") DrawnEdges drawn,
      @ForAll @IntRange(max = NODES - 1) int of,
      @ForAll @IntRange(min = 1, max = 3) int depth) {
    Optional<Neighbourhoods.Around> found =
        new Neighbourhoods(drawn).around(node(of), depth, Set.of());
    Map<NodeRef, Integer> near = distances(drawn, node(of));
    near.values().removeIf(distance -> distance > depth);
    assertThat(found.map(Neighbourhoods.Around::distances).orElse(Map.of())).isEqualTo(near);
    assertThat(found.map(Neighbourhoods.Around::edges).orElse(List.of()))
        .containsExactlyInAnyOrderElementsOf(drawn.among(near.keySet()));
    assertThat(found.isPresent()).isEqualTo(drawn.visible().contains(node(of)));
  }

  @Property
  void openingANodeAddsExactlyItsOwnNeighbours(
      @ForAll("graphs") DrawnEdges drawn,
      @ForAll @IntRange(max = NODES - 1) int of,
      @ForAll @IntRange(max = NODES - 1) int opened) {
    Neighbourhoods all = new Neighbourhoods(drawn);
    Set<NodeRef> closed = nodes(all.around(node(of), 1, Set.of()));
    Set<NodeRef> wanted = new HashSet<>(closed);
    if (closed.contains(node(opened))) {
      wanted.addAll(nodes(all.around(node(opened), 1, Set.of())));
    }
    assertThat(nodes(all.around(node(of), 1, Set.of(node(opened))))).isEqualTo(wanted);
  }

  @Example
  void whatIsTooMuchIsCutAndSaidToBe() {
    Neighbourhoods.Around around = star(900);
    assertThat(around.distances()).hasSize(Neighbourhoods.MOST_NODES).containsEntry(node(0), 0);
    assertThat(around.edges()).hasSize(Neighbourhoods.MOST_NODES - 1);
    assertThat(around.cut()).isTrue();
  }

  @Example
  void whatJustFitsIsNotCut() {
    int most = Neighbourhoods.MOST_NODES;
    Neighbourhoods.Around fits = star(most - 1);
    assertThat(fits.distances()).hasSize(most);
    assertThat(fits.cut()).isFalse();
    assertThat(star(most).cut()).isTrue();
  }

  /** Twenty below the root, fifteen below each of those, and below the 300 as many as are said. */
  @Example
  void farNodesAreCutBeforeNearOnes() {
    int near = 1 + 20 + 300;
    int left = Neighbourhoods.MOST_NODES - near;
    Neighbourhoods.Around fits = tree(left);
    assertThat(fits.distances()).hasSize(Neighbourhoods.MOST_NODES);
    assertThat(fits.cut()).isFalse();
    Neighbourhoods.Around cut = tree(300);
    assertThat(cut.distances()).hasSize(Neighbourhoods.MOST_NODES);
    assertThat(cut.distances().values().stream().filter(distance -> distance < 3)).hasSize(near);
    assertThat(cut.edges()).hasSize(Neighbourhoods.MOST_NODES - 1);
    assertThat(cut.cut()).isTrue();
  }

  private static Neighbourhoods.Around star(int leaves) {
    return around(IntStream.rangeClosed(1, leaves).mapToObj(leaf -> edge(leaf, 0)).toList(), 1);
  }

  private static Neighbourhoods.Around tree(int farthest) {
    IntStream below = IntStream.rangeClosed(1, 20 + 300 + farthest);
    return around(below.mapToObj(child -> edge(child, above(child))).toList(), 3);
  }

  private static int above(int child) {
    if (child <= 20) {
      return 0;
    }
    return child <= 320 ? 1 + (child - 21) % 20 : child - 300;
  }

  private static Neighbourhoods.Around around(List<Edge> edges, int depth) {
    Set<NodeRef> all =
        Set.copyOf(IntStream.rangeClosed(0, edges.size()).mapToObj(DrawnEdges::node).toList());
    return new Neighbourhoods(new DrawnEdges(edges, all))
        .around(node(0), depth, Set.of())
        .orElseThrow();
  }

  @Example
  void aPathLongerThanTheLongestIsNone() {
    List<Edge> chain = IntStream.range(0, 20).mapToObj(i -> edge(i, i + 1)).toList();
    Set<NodeRef> all = Set.copyOf(IntStream.rangeClosed(0, 20).mapToObj(DrawnEdges::node).toList());
    ShortestPaths paths = new ShortestPaths(new DrawnEdges(chain, all));
    assertThat(paths.between(node(0), node(ShortestPaths.LONGEST))).isPresent();
    assertThat(paths.between(node(0), node(ShortestPaths.LONGEST + 1))).isEmpty();
    assertThat(paths.between(node(3), node(3)).orElseThrow().nodes()).containsExactly(node(3));
  }

  private static Set<NodeRef> nodes(Optional<Neighbourhoods.Around> around) {
    return around.map(found -> found.distances().keySet()).orElse(Set.of());
  }

  /** By going over all edges again and again. */
  private static Map<NodeRef, Integer> distances(DrawnEdges drawn, NodeRef start) {
    Map<NodeRef, Integer> distances = new HashMap<>();
    if (!drawn.visible().contains(start)) {
      return distances;
    }
    distances.put(start, 0);
    for (int round = 0; round < NODES; round++) {
      for (Edge edge : drawn.all()) {
        step(drawn, distances, edge.from(), edge.to());
        step(drawn, distances, edge.to(), edge.from());
      }
    }
    return distances;
  }

  private static void step(
      DrawnEdges drawn, Map<NodeRef, Integer> distances, NodeRef from, NodeRef to) {
    Integer distance = distances.get(from);
    if (distance != null && drawn.visible().contains(to)) {
      distances.merge(to, distance + 1, Math::min);
    }
  }
}
