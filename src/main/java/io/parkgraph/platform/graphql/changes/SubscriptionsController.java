package io.parkgraph.platform.graphql.changes;

import graphql.GraphQLContext;
import io.parkgraph.platform.events.Feed;
import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.limits.ApiCall;
import io.parkgraph.platform.graphql.limits.EventToll;
import io.parkgraph.platform.graphql.live.Seats;
import io.parkgraph.platform.graphql.node.NodeId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/** The event log as it grows, for clients that stay connected. */
@Controller
class SubscriptionsController {

  private final Feed feed;
  private final Changes changes;
  private final EventToll toll;
  private final Seats seats;

  SubscriptionsController(Feed feed, Changes changes, EventToll toll, Seats seats) {
    this.feed = feed;
    this.changes = changes;
    this.toll = toll;
    this.seats = seats;
  }

  @SubscriptionMapping
  Flux<Change> changes(
      @Argument @Nullable String since,
      @Argument @Nullable List<String> types,
      GraphQLContext context) {
    long last = changes.last();
    long after = since == null ? last : ChangeToken.read(since);
    if (after > last) {
      throw ApiException.ofField(ErrorCode.CURSOR_INVALID, "since", "cursor.invalid");
    }
    Set<String> names = types == null ? null : ChangesController.names(types);
    return follow(context, after, node -> names == null || names.contains(node.type()));
  }

  @SubscriptionMapping
  Flux<Change> nodeChanged(@Argument String id, GraphQLContext context) {
    long last = changes.last();
    NodeId node =
        NodeId.parse(id)
            .filter(changes::visible)
            .orElseThrow(() -> ApiException.ofField(ErrorCode.NOT_FOUND, "id", "notFound"));
    return follow(context, last, node::equals)
        .takeUntil(change -> change.kind() == Change.Kind.TOMBSTONE);
  }

  private Flux<Change> follow(GraphQLContext context, long after, Predicate<NodeId> wanted) {
    String payer = ApiCall.of(context).orElseThrow().payer();
    return Flux.using(
        () -> seats.take(payer),
        _ -> new Following(changes, toll, context, wanted).after(after, feed),
        seats::leave);
  }
}
