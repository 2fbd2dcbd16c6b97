package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.RefusalCode;
import java.util.List;

/**
 * What a row came to.
 *
 * @param action what was done, or would be
 * @param refusals why nothing was done; each names the column's key in its path
 */
public record RowResult(Action action, List<Refusal> refusals) {

  /** What can be done with a row. */
  public enum Action {
    /** Stored anew. */
    CREATED,
    /** Changed what was stored. */
    UPDATED,
    /** Left what is stored, since it is so already or is to stay. */
    SKIPPED,
    /** Refused. */
    FAILED
  }

  /** Copies its list. */
  public RowResult {
    refusals = List.copyOf(refusals);
  }

  /** A row that went well. */
  public static RowResult of(Action action) {
    return new RowResult(action, List.of());
  }

  /** A row that was refused. */
  public static RowResult failed(List<Refusal> refusals) {
    return new RowResult(Action.FAILED, refusals);
  }

  /** The same, but a row that was refused for this reason is left as it is. */
  public RowResult skippingFor(RefusalCode code) {
    return refusals.stream().anyMatch(refusal -> refusal.code() == code)
        ? of(Action.SKIPPED)
        : this;
  }
}
