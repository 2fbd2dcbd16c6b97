package io.parkgraph.platform.notifications;

import java.util.List;

/**
 * All that one room tells people about.
 *
 * @param rows the events and whom they concern
 */
public record Concerns(List<Concern> rows) {

  /** Copies its list. */
  public Concerns {
    rows = List.copyOf(rows);
  }
}
