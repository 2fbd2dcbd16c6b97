package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Refusal;
import java.util.List;

/**
 * What a row of an import came to, as it is kept: every row that failed, and some of the others to
 * look at.
 *
 * @param row the row's number in the file
 * @param action what was done, or would be
 * @param errors what is wrong with its cells
 */
public record RowOutcome(long row, RowResult.Action action, List<CellError> errors) {

  /**
   * What is wrong with a cell.
   *
   * @param column the key of the column; empty for the row as a whole
   * @param code the code of a refusal
   * @param arguments what its text takes, as texts
   */
  public record CellError(String column, String code, List<String> arguments) {}

  /** What is to be kept of a row. */
  static RowOutcome of(ImportRunner.Done done, ImportTarget target) {
    return new RowOutcome(
        done.row().number(),
        done.result().action(),
        done.result().refusals().stream().map(refusal -> error(refusal, target)).toList());
  }

  private static CellError error(Refusal refusal, ImportTarget target) {
    String field = refusal.path().isEmpty() ? "" : refusal.path().getLast();
    boolean known = target.columns().stream().anyMatch(column -> column.key().equals(field));
    return new CellError(
        known ? field : "",
        refusal.code().name(),
        refusal.arguments().stream().map(String::valueOf).toList());
  }

  /** Copies its list. */
  public RowOutcome {
    errors = List.copyOf(errors);
  }
}
