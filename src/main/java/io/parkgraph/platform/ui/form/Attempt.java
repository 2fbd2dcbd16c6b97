package io.parkgraph.platform.ui.form;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import java.util.List;

/**
 * What became of saving a form.
 *
 * @param <S> what is stored
 */
public sealed interface Attempt<S> {

  /** It is saved; this is stored now. */
  record Saved<S>(S now) implements Attempt<S> {}

  /** Somebody else was faster; nothing was overwritten, and this is stored now. */
  record Stale<S>(S current) implements Attempt<S> {}

  /** It was refused; nothing was written. */
  record Refused<S>(List<Refusal> refusals) implements Attempt<S> {}

  /** What a write of one aggregate came to. */
  static <A extends Aggregate> Attempt<A> of(Outcome<A> outcome) {
    return switch (outcome) {
      case Outcome.Done<A> done -> new Saved<>(done.entity());
      case Outcome.Refused<A> refused -> {
        A current = refused.current();
        yield current != null && isConflict(refused.refusals())
            ? new Stale<>(current)
            : new Refused<>(refused.refusals());
      }
    };
  }

  /** Whether refusals say that the expected version was not the stored one. */
  static boolean isConflict(List<Refusal> refusals) {
    return refusals.stream().anyMatch(refusal -> refusal.code() == CommonRefusal.CONFLICT);
  }
}
