package io.parkgraph.platform.accounts.secrets;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a write came to that made a secret, with the secret, which is told this once.
 *
 * @param outcome what was written, or why not
 * @param secret the password or key; null where nothing was written now
 * @param <A> what the secret belongs to
 */
public record Handover<A extends Aggregate>(Outcome<A> outcome, @Nullable String secret) {

  /** The secret with a write that has just happened; without it where there was none. */
  public static <A extends Aggregate> Handover<A> of(Outcome<A> outcome, String secret) {
    boolean written = outcome instanceof Outcome.Done<A> done && !done.replayed();
    return new Handover<>(outcome, written ? secret : null);
  }

  /** Never tells what it holds. */
  @Override
  public String toString() {
    return "Handover[" + outcome + "]";
  }
}
