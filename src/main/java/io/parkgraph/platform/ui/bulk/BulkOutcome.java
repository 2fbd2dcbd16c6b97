package io.parkgraph.platform.ui.bulk;

import io.parkgraph.platform.command.Refusal;
import java.util.List;

/**
 * What a step on many rows came to.
 *
 * @param done on how many rows it was taken
 * @param refused the rows on which it was refused
 * @param left on how many it was not tried, since it was stopped
 */
record BulkOutcome(int done, List<Row> refused, int left) {

  /**
   * A row on which the step was refused.
   *
   * @param title what the row is called
   * @param refusals why; empty where the caller may not do it
   */
  record Row(String title, List<Refusal> refusals) {}
}
