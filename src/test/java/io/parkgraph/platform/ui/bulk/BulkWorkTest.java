package io.parkgraph.platform.ui.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.work.Pace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A step on many rows: each by itself, and told by itself. */
class BulkWorkTest {

  private static final Refusal STALE = Refusal.of(CommonRefusal.CONFLICT, "expectedVersion");

  private final List<Integer> written = new ArrayList<>();
  private final Pace pace = Pace.unwatched();

  @Test
  void aRefusedRowLeavesTheOthersAsTheyAre() {
    BulkOutcome outcome =
        run((row, reason) -> {
          if (row == 2) {
            return List.of(STALE);
          }
          written.add(row);
          return List.of();
        });
    assertThat(written).containsExactly(1, 3);
    assertThat(outcome)
        .isEqualTo(new BulkOutcome(2, List.of(new BulkOutcome.Row("row 2", List.of(STALE))), 0));
  }

  @Test
  void aRowThatTheCallerMayNotTouchIsToldAsSuch() {
    BulkOutcome outcome =
        run((row, reason) -> {
          if (row == 3) {
            throw new AccessDenied(Scope.ECONOMY_PUBLISH, false);
          }
          return List.of();
        });
    assertThat(outcome.done()).isEqualTo(2);
    assertThat(outcome.refused()).containsExactly(new BulkOutcome.Row("row 3", List.of()));
  }

  @Test
  void stoppingLeavesWhatWasDoneAndTellsWhatWasNotTried() {
    BulkOutcome outcome =
        run((row, reason) -> {
          written.add(row);
          pace.stop();
          return List.of();
        });
    assertThat(written).containsExactly(1);
    assertThat(outcome).isEqualTo(new BulkOutcome(1, List.of(), 2));
  }

  private BulkOutcome run(BulkAction.Write<Integer> write) {
    Map<Integer, String> rows = new LinkedHashMap<>();
    List.of(1, 2, 3).forEach(row -> rows.put(row, "row " + row));
    BulkAction<Integer> action =
        new BulkAction<>("STEP", "label", "about", false, row -> "row " + row, write);
    return new BulkWork<>(action, rows, "").run(pace);
  }
}
