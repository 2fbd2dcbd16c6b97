package io.parkgraph.graph;

import static java.util.stream.Collectors.toSet;

import io.parkgraph.platform.security.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The stored edges for one search. A row that was read stays at hand: the people of an enterprise
 * bring their organizations along, so that a search goes on through ten thousand of them without
 * asking for each.
 */
final class StoredEdges implements VisibleEdges {

  /** Where edges of others end. */
  private static final Set<String> TARGETS = Set.of(NodeRef.ENTERPRISE, NodeRef.ORGANIZATION);

  /** What is looked for first, so that a crowd of people hides no organization. */
  private static final Set<Scope> STRUCTURE =
      Set.of(Scope.ENTERPRISE_READ, Scope.ORGANIZATION_READ, Scope.LINKAGE_READ);

  private static final Set<Scope> PEOPLE = Set.of(Scope.MEMBER_READ);

  /** By what those are read that may only join others. */
  private static final Set<Scope> JOINING = Set.of(Scope.LINKAGE_READ);

  private final EdgeRepository stored;
  private final Reach reach;
  private final Map<NodeRef, EdgeRow> nodes = new HashMap<>();
  private final Map<NodeRef, EdgeRow> relations = new HashMap<>();

  StoredEdges(EdgeRepository stored, Reach reach) {
    this.stored = stored;
    this.reach = reach;
  }

  /**
   * How far a search may look.
   *
   * @param sight what its caller sees
   * @param kinds the kinds of edges that it follows
   * @param day the day that it asks for
   */
  record Reach(Sight sight, Set<EdgeKind> kinds, LocalDate day) {}

  @Override
  public Set<NodeRef> visible(Collection<NodeRef> wanted) {
    List<NodeRef> unknown = wanted.stream().filter(node -> !nodes.containsKey(node)).toList();
    if (!unknown.isEmpty()) {
      stored.nodes(unknown, reach.sight()).forEach(this::remember);
    }
    return wanted.stream().filter(nodes::containsKey).collect(toSet());
  }

  @Override
  public Found touching(Set<NodeRef> ends, int limit) {
    Set<NodeRef> targets = targets(ends);
    var rows = new ArrayList<EdgeRow>();
    boolean cut = false;
    for (Set<Scope> reading : List.of(STRUCTURE, PEOPLE)) {
      List<EdgeRow> found = reaching(targets, reading, limit + 1);
      cut |= found.size() > limit;
      rows.addAll(found.subList(0, Math.min(found.size(), limit)));
    }
    rows.forEach(this::remember);
    Predicate<Edge> touches = edge -> ends.contains(edge.from()) || ends.contains(edge.to());
    Stream<EdgeRow> own = ends.stream().filter(nodes::containsKey).map(nodes::get);
    return new Found(edges(Stream.concat(rows.stream(), own), touches), cut);
  }

  @Override
  public List<Edge> among(Set<NodeRef> ends) {
    reaching(targets(ends), JOINING, 0).forEach(this::remember);
    Stream<EdgeRow> own = ends.stream().filter(nodes::containsKey).map(nodes::get);
    return edges(
        Stream.concat(own, relations.values().stream()),
        edge -> ends.contains(edge.from()) && ends.contains(edge.to()));
  }

  private List<EdgeRow> reaching(Set<NodeRef> ends, Set<Scope> reading, int limit) {
    Set<Scope> seen = reach.sight().among(reading);
    return ends.isEmpty() || seen.isEmpty()
        ? List.of()
        : stored.reaching(ends, seen, reach.sight(), reach.kinds(), reach.day(), limit);
  }

  /** Those at which an edge of another can end: nothing leads to a person. */
  private static Set<NodeRef> targets(Set<NodeRef> ends) {
    return ends.stream().filter(end -> TARGETS.contains(end.type())).collect(toSet());
  }

  private void remember(EdgeRow row) {
    (row.node() ? nodes : relations).put(row.owner(), row);
  }

  private List<Edge> edges(Stream<EdgeRow> rows, Predicate<Edge> wanted) {
    return rows.distinct()
        .flatMap(row -> row.edges().stream())
        .filter(wanted)
        .filter(edge -> reach.kinds().contains(edge.kind()) && edge.holdsOn(reach.day()))
        .toList();
  }
}
