package io.parkgraph.graph;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.springframework.stereotype.Service;

/**
 * Makes the graph again from the aggregates, while it is in use: row by row, so that what is right
 * is there all the time. It is the same afterwards as the one that is kept from event to event.
 */
@Service
public class GraphRebuild {

  private final EdgeSourceRepository sources;
  private final EdgeRepository edges;
  private final CurrentCaller caller;

  GraphRebuild(EdgeSourceRepository sources, EdgeRepository edges, CurrentCaller caller) {
    this.sources = sources;
    this.edges = edges;
    this.caller = caller;
  }

  /** How many aggregates it is made from. */
  public long count() {
    return sources.count();
  }

  /**
   * Makes it again.
   *
   * @param pace is told now and then how many aggregates are done, and says whether to go on
   * @return how many aggregates it was made from
   * @throws io.parkgraph.platform.security.AccessDenied if the caller lacks {@code graph:rebuild}
   */
  public long run(LongPredicate pace) {
    caller.requireEverywhere(Scope.GRAPH_REBUILD);
    var done = new AtomicLong();
    sources.forEachPage(page -> {
      edges.keep(page.rows());
      edges.forgetOthers(
          page.type(),
          page.after(),
          page.upTo(),
          page.rows().stream().map(EdgeRow::owner).toList());
      return pace.test(done.addAndGet(page.rows().size()));
    });
    return done.get();
  }
}
