package io.parkgraph.verify;

import io.parkgraph.platform.events.SequencedEvent;
import java.util.function.Consumer;

/** Follows the feed from its beginning and looks for gaps and for events that come twice. */
final class Following implements Consumer<SequencedEvent> {

  private volatile long last;
  private volatile String problem = "";

  @Override
  public void accept(SequencedEvent event) {
    if (event.sequence() != last + 1 && problem.isEmpty()) {
      problem = "the feed gave %d after %d".formatted(event.sequence(), last);
    }
    last = event.sequence();
  }

  /** The number of the last event that came. */
  long last() {
    return last;
  }

  /** The first thing that was wrong; empty where nothing was. */
  String problem() {
    return problem;
  }
}
