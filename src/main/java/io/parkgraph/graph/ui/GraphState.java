package io.parkgraph.graph.ui;

import com.vaadin.flow.router.QueryParameters;
import io.parkgraph.graph.EdgeKind;
import io.parkgraph.graph.GraphSlice;
import io.parkgraph.graph.NodeRef;
import io.parkgraph.graph.Surroundings;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.ui.ListFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the explorer shows, as it stands in the URL.
 *
 * @param of the node in the middle; null before one was chosen
 * @param to where a path from it leads; null where its neighbourhood is shown
 * @param depth how many steps the neighbourhood reaches
 * @param opened the nodes that were opened
 * @param kinds the kinds of edges that count; none for all
 * @param asOf the day; null for today
 */
record GraphState(
    @Nullable NodeRef of,
    @Nullable NodeRef to,
    int depth,
    List<NodeRef> opened,
    Set<EdgeKind> kinds,
    @Nullable LocalDate asOf) {

  static final String PATH = "graph";

  /** A link stays short enough for every browser. */
  static final int MOST_OPENED = 20;

  private static final String OF = "of";
  private static final String TO = "to";
  private static final String DEPTH = "depth";
  private static final String OPEN = "open";
  private static final String KINDS = "kinds";
  private static final String AS_OF = "asOf";
  private static final String COMMA = ",";

  /** Copies its collections. */
  GraphState {
    opened = List.copyOf(opened);
    kinds = kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds);
  }

  /** What is around a node at first. */
  static GraphState around(NodeRef of) {
    return new GraphState(of, null, 1, List.of(), Set.of(), null);
  }

  /** Reads the state from a URL; what is not understood is left out. */
  static GraphState read(QueryParameters query) {
    int depth =
        query
            .getSingleParameter(DEPTH)
            .filter(text -> text.matches("[1-" + GraphSlice.DEEPEST + "]"))
            .map(Integer::parseInt)
            .orElse(1);
    return new GraphState(
        query.getSingleParameter(OF).flatMap(NodeRef::read).orElse(null),
        query.getSingleParameter(TO).flatMap(NodeRef::read).orElse(null),
        depth,
        parts(query, OPEN).stream()
            .flatMap(text -> NodeRef.read(text).stream())
            .distinct()
            .limit(MOST_OPENED)
            .toList(),
        parts(query, KINDS).stream()
            .flatMap(name -> ListFilter.constant(EdgeKind.class, name).stream())
            .collect(Collectors.toSet()),
        query.getSingleParameter(AS_OF).flatMap(ParkCalendar::day).orElse(null));
  }

  /** The address that shows it. */
  String href() {
    Map<String, String> query = new LinkedHashMap<>();
    put(query, OF, of);
    put(query, TO, to);
    if (depth > 1) {
      query.put(DEPTH, String.valueOf(depth));
    }
    if (!opened.isEmpty()) {
      query.put(OPEN, opened.stream().map(NodeRef::toString).collect(Collectors.joining(COMMA)));
    }
    if (!kinds.isEmpty()) {
      query.put(KINDS, kinds.stream().map(Enum::name).collect(Collectors.joining(COMMA)));
    }
    put(query, AS_OF, asOf);
    return query.isEmpty() ? PATH : PATH + "?" + QueryParameters.simple(query).getQueryString();
  }

  /** What it asks the graph for; nothing before a node was chosen. */
  Optional<Surroundings> surroundings() {
    return Optional.ofNullable(of)
        .map(node -> new Surroundings(node, depth, new LinkedHashSet<>(opened), kinds, asOf));
  }

  /** The same around another node, with nothing opened. */
  GraphState of(@Nullable NodeRef node) {
    return new GraphState(node, to, depth, List.of(), kinds, asOf);
  }

  /** The same with a path to a node, or without one. */
  GraphState to(@Nullable NodeRef node) {
    return new GraphState(of, node, depth, opened, kinds, asOf);
  }

  GraphState reaching(int steps) {
    return new GraphState(of, to, steps, opened, kinds, asOf);
  }

  GraphState following(Set<EdgeKind> only) {
    return new GraphState(of, to, depth, opened, only, asOf);
  }

  GraphState on(@Nullable LocalDate day) {
    return new GraphState(of, to, depth, opened, kinds, day);
  }

  boolean isOpen(NodeRef node) {
    return opened.contains(node);
  }

  /** Whether another node can be opened. */
  boolean mayOpen() {
    return opened.size() < MOST_OPENED;
  }

  /** The same with a node opened, or closed if it was open. */
  GraphState toggled(NodeRef node) {
    var next = new ArrayList<>(opened);
    if (!next.remove(node) && mayOpen()) {
      next.add(node);
    }
    return new GraphState(of, to, depth, next, kinds, asOf);
  }

  private static List<String> parts(QueryParameters query, String key) {
    return query
        .getSingleParameter(key)
        .map(text -> List.of(text.split(COMMA, -1)))
        .orElse(List.of());
  }

  private static void put(Map<String, String> query, String key, @Nullable Object value) {
    if (value != null) {
      query.put(key, value.toString());
    }
  }
}
