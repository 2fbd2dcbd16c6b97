package io.parkgraph.graph;

import static java.util.stream.Collectors.toSet;

import io.parkgraph.graph.StoredEdges.Reach;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Walks the graph through what the present caller may see. What it may not see is as if it were not
 * there: no path leads through it, no count tells of it. Each use throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code graph:read}.
 */
@Service
public class GraphService {

  private final EdgeSourceRepository sources;
  private final EdgeRepository edges;
  private final CurrentCaller caller;
  private final Clock clock;

  GraphService(
      EdgeSourceRepository sources, EdgeRepository edges, CurrentCaller caller, Clock clock) {
    this.sources = sources;
    this.edges = edges;
    this.caller = caller;
    this.clock = clock;
  }

  /** What is around a node; nothing if there is no such node that the caller may see. */
  public Optional<GraphSlice> neighbourhood(Surroundings wanted) {
    Reach reach = reach(wanted.kinds(), wanted.asOf());
    var around =
        new Neighbourhoods(new StoredEdges(edges, reach))
            .around(wanted.of(), wanted.depth(), wanted.opened());
    Map<NodeRef, String> titles =
        around.map(found -> titles(found.distances().keySet())).orElse(Map.of());
    if (!titles.containsKey(wanted.of())) {
      denied(List.of(wanted.of()), reach.sight());
      return Optional.empty();
    }
    return around.map(found ->
        new GraphSlice(
            reach.day(),
            found.distances().entrySet().stream()
                .filter(node -> titles.containsKey(node.getKey()))
                .map(node -> node(node.getKey(), titles, node.getValue()))
                .toList(),
            found.edges().stream()
                .filter(edge -> titles.containsKey(edge.from()) && titles.containsKey(edge.to()))
                .toList(),
            found.cut()));
  }

  /**
   * A shortest path between two nodes of at most {@link ShortestPaths#LONGEST} edges; nothing if
   * there is none, or no such node that the caller may see.
   */
  public Optional<GraphPath> path(NodeRef from, NodeRef to, @Nullable LocalDate asOf) {
    Reach reach = reach(Set.of(EdgeKind.values()), asOf);
    StoredEdges visible = new StoredEdges(edges, reach);
    Optional<ShortestPaths.Way> way = new ShortestPaths(visible).between(from, to);
    if (way.isEmpty()) {
      Set<NodeRef> seen = visible.visible(List.of(from, to));
      denied(List.of(from, to).stream().filter(end -> !seen.contains(end)).toList(), reach.sight());
      return Optional.empty();
    }
    List<NodeRef> along = way.orElseThrow().nodes();
    Map<NodeRef, String> titles = titles(along);
    return titles.keySet().containsAll(along)
        ? way.map(found ->
            new GraphPath(
                reach.day(),
                along.stream().map(node -> node(node, titles, along.indexOf(node))).toList(),
                found.edges(),
                found.cut()))
        : Optional.empty();
  }

  /** One node by itself; nothing if there is none that the caller may see. */
  public Optional<GraphNode> node(NodeRef ref) {
    Reach reach = reach(Set.of(), null);
    return new StoredEdges(edges, reach).visible(List.of(ref)).isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(titles(List.of(ref)).get(ref))
            .map(title -> new GraphNode(ref, title, 0));
  }

  private Reach reach(Set<EdgeKind> kinds, @Nullable LocalDate asOf) {
    Caller who = caller.require(Scope.GRAPH_READ);
    Set<Scope> reading = sources.all().stream().map(EdgeSource::reading).collect(toSet());
    return new Reach(Sight.of(who, reading), kinds, asOf == null ? LocalDate.now(clock) : asOf);
  }

  /**
   * As of this moment, from the aggregates themselves: what the graph keeps may be a little old.
   */
  private Map<NodeRef, String> titles(Collection<NodeRef> nodes) {
    return sources.titles(nodes, caller.get());
  }

  private static GraphNode node(NodeRef ref, Map<NodeRef, String> titles, int distance) {
    return new GraphNode(ref, Objects.requireNonNull(titles.get(ref)), distance);
  }

  /** Puts on the record who asked for what they may not see, whether it is there or not. */
  private void denied(List<NodeRef> asked, Sight sight) {
    asked.forEach(node ->
        sources
            .reading(node.type())
            .filter(scope -> !sight.isAllOf(scope))
            .ifPresent(scope -> caller.denied(scope, List.of(node.key()))));
  }
}
