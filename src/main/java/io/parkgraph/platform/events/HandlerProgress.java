package io.parkgraph.platform.events;

import org.springframework.stereotype.Component;

/** How far handlers have come, for screens that wait for an effect. */
@Component
public final class HandlerProgress {

  private final HandlerPositions positions;

  HandlerProgress(HandlerPositions positions) {
    this.positions = positions;
  }

  /** The number of the last event that a handler is done with; 0 where it has not begun. */
  public long of(String handler) {
    return positions.of(handler);
  }
}
