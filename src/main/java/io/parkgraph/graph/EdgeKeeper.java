package io.parkgraph.graph;

import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Keeps the graph as the aggregates are. It takes what they are by now, whichever event told of
 * them, so that an event that comes again or late changes nothing.
 */
@Component
final class EdgeKeeper implements EventHandler {

  private final EdgeSourceRepository sources;
  private final EdgeRepository edges;

  EdgeKeeper(EdgeSourceRepository sources, EdgeRepository edges) {
    this.sources = sources;
    this.edges = edges;
  }

  @Override
  public String name() {
    return "edges";
  }

  @Override
  public boolean wants(String collection) {
    return sources.has(collection);
  }

  @Override
  public void handle(SequencedEvent sequenced) {
    LoggedEvent event = sequenced.event();
    sources.row(event.collection(), event.subjectId()).map(List::of).ifPresent(edges::keep);
  }
}
