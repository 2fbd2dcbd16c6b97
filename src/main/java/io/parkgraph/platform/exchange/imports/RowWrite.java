package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.RefusalCode;
import io.parkgraph.platform.command.Rehearsal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.exchange.imports.RowResult.Action;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How a row is written: rehearsed or for good, and what becomes of what is stored already. */
public final class RowWrite {

  private final ImportRow row;
  private final Existing existing;
  private final WriteConditions conditions;
  private final boolean again;

  /** What becomes of an entity that is stored already. */
  public enum Existing {
    /** It is changed to what the row says. */
    UPDATE,
    /** It stays as it is. */
    KEEP
  }

  /**
   * How to write a row.
   *
   * @param again whether the row may have been written before, by the same import
   */
  RowWrite(ImportRow row, Existing existing, WriteConditions conditions, boolean again) {
    this.row = row;
    this.existing = existing;
    this.conditions = conditions;
    this.again = again;
  }

  /** Changes the entity of the row's key, or creates it where there is none. */
  public <A extends Aggregate> RowResult changeOrCreate(
      Function<WriteConditions, Outcome<A>> change, Function<WriteConditions, Outcome<A>> create) {
    boolean keeps = existing == Existing.KEEP;
    RowResult changed = result(change.apply(keeps ? trial() : judged()), Action.UPDATED);
    if (isRefused(changed, CommonRefusal.NOT_FOUND)) {
      return finished(result(create.apply(judged()), Action.CREATED));
    }
    return finished(repeated(keeps ? RowResult.of(Action.SKIPPED) : changed, create));
  }

  /**
   * Creates the entity, or changes it where the create is refused for this reason, which means that
   * it is there already.
   */
  public <A extends Aggregate> RowResult createOrChange(
      Function<WriteConditions, Outcome<A>> create,
      RefusalCode taken,
      Function<WriteConditions, Outcome<A>> change) {
    Outcome<A> outcome = create.apply(judged());
    RowResult created =
        result(
            outcome,
            outcome instanceof Outcome.Done<A> done && done.entity().version() > 1
                ? Action.UPDATED
                : Action.CREATED);
    if (!isRefused(created, taken)) {
      return finished(created);
    }
    return finished(
        existing == Existing.KEEP
            ? RowResult.of(Action.SKIPPED)
            : result(change.apply(judged()), Action.UPDATED));
  }

  /** A row with an unreadable cell is only tried, so that its other mistakes are told as well. */
  private WriteConditions judged() {
    return row.refusals().isEmpty() ? conditions : trial();
  }

  private WriteConditions trial() {
    return WriteConditions.rehearsing(Rehearsal.after(conditions.rehearsal()));
  }

  /** What was created before a crash is there now; the create itself tells that it was this row. */
  private <A extends Aggregate> RowResult repeated(
      RowResult changed, Function<WriteConditions, Outcome<A>> create) {
    if (!again || changed.action() != Action.SKIPPED) {
      return changed;
    }
    return create.apply(conditions) instanceof Outcome.Done<A>
        ? RowResult.of(Action.CREATED)
        : changed;
  }

  private RowResult finished(RowResult result) {
    return row.refusals().isEmpty()
        ? result
        : RowResult.failed(merged(row.refusals(), result.refusals()));
  }

  /** Where a cell is unreadable, that it is missing is no news. */
  private static List<Refusal> merged(List<Refusal> cells, List<Refusal> others) {
    return Stream.concat(
            cells.stream(),
            others.stream()
                .filter(
                    other -> cells.stream().noneMatch(cell -> cell.path().equals(other.path()))))
        .toList();
  }

  private static RowResult result(Outcome<?> outcome, Action whenChanged) {
    return switch (outcome) {
      case Outcome.Done<?> done -> RowResult.of(done.changed() ? whenChanged : Action.SKIPPED);
      case Outcome.Refused<?> refused -> RowResult.failed(refused.refusals());
    };
  }

  private static boolean isRefused(RowResult result, RefusalCode code) {
    return result.refusals().stream().anyMatch(refusal -> refusal.code() == code);
  }
}
