package io.parkgraph.graph;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Which edges follow from the aggregates of one collection. They follow from the present state
 * alone, so that the graph can be made again at any time.
 *
 * @param documents where the aggregates are stored
 * @param type the type's name in the API
 * @param reading the scope that reading them takes
 * @param node whether one is a node itself, or only joins others
 * @param title what one is called, as far as the present caller may know
 * @param edges the edges of one
 * @param <A> the aggregate
 */
record EdgeSource<A extends Aggregate>(
    Documents<A> documents,
    String type,
    Scope reading,
    Predicate<A> node,
    Function<A, String> title,
    Function<A, List<Edge>> edges) {

  String collection() {
    return documents.type().collection();
  }

  EdgeRow row(A aggregate) {
    return new EdgeRow(
        new NodeRef(type, aggregate.id()),
        aggregate.version(),
        node.test(aggregate),
        reading,
        aggregate.places(),
        edges.apply(aggregate));
  }
}
