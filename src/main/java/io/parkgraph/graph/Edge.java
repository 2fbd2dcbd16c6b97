package io.parkgraph.graph;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A relation between two nodes for some time.
 *
 * @param from the first node
 * @param kind what joins them
 * @param to the second node
 * @param since the first day on which it held; null where that is not known, so that it held always
 * @param until the first day on which it did not hold any more; null while it holds
 */
public record Edge(
    NodeRef from, EdgeKind kind, NodeRef to, @Nullable LocalDate since, @Nullable LocalDate until) {

  /** Organizations before people, so that a cut takes people away first. */
  static final Comparator<Edge> ORDER =
      Comparator.comparing(Edge::kind)
          .thenComparing(Edge::from)
          .thenComparing(Edge::to)
          .thenComparing(edge -> edge.since == null ? LocalDate.MIN : edge.since);

  /** Whether it held on a day. */
  public boolean holdsOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }

  /** The end that is not the given one. */
  public NodeRef other(NodeRef end) {
    return from.equals(end) ? to : from;
  }
}
