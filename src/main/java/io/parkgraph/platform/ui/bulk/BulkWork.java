package io.parkgraph.platform.ui.bulk;

import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.ui.work.Pace;
import io.parkgraph.platform.ui.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes a step on rows one after the other, each by a write of its own: one that is refused leaves
 * the others as they are, and stopping leaves what was done.
 */
final class BulkWork<T> implements Work<BulkOutcome> {

  private final BulkAction<T> action;
  private final Map<T, String> rows;
  private final String reason;

  /** A step on rows, each with what it is called. */
  BulkWork(BulkAction<T> action, Map<T, String> rows, String reason) {
    this.action = action;
    this.rows = rows;
    this.reason = reason;
  }

  @Override
  public BulkOutcome run(Pace pace) {
    pace.of(rows.size());
    int tried = 0;
    List<BulkOutcome.Row> refused = new ArrayList<>();
    for (Map.Entry<T, String> row : rows.entrySet()) {
      if (pace.stopped()) {
        break;
      }
      take(row.getKey(), row.getValue(), refused);
      tried++;
      pace.step();
    }
    return new BulkOutcome(tried - refused.size(), List.copyOf(refused), rows.size() - tried);
  }

  private void take(T row, String title, List<BulkOutcome.Row> refused) {
    try {
      List<Refusal> refusals = action.write().on(row, reason);
      if (!refusals.isEmpty()) {
        refused.add(new BulkOutcome.Row(title, refusals));
      }
    } catch (AccessDenied denied) {
      refused.add(new BulkOutcome.Row(title, List.of()));
    }
  }
}
