package io.parkgraph.platform.workflow;

import io.parkgraph.platform.security.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a workflow's table.
 *
 * @param from the state before; null where the row begins an entity's life
 * @param action what is done
 * @param to the state after
 * @param scope what the caller needs
 * @param reasoned whether the caller must state a reason
 * @param guards what else must hold
 * @param <E> the entity
 * @param <S> the states
 * @param <A> the actions
 */
public record Transition<E, S extends Enum<S>, A extends Enum<A>>(
    @Nullable S from, A action, S to, Scope scope, boolean reasoned, List<Guard<E>> guards) {

  /** Copies its list. */
  public Transition {
    guards = List.copyOf(guards);
  }

  /** A row that the state and the scope alone decide on. */
  public static <E, S extends Enum<S>, A extends Enum<A>> Transition<E, S, A> of(
      @Nullable S from, A action, S to, Scope scope) {
    return new Transition<>(from, action, to, scope, false, List.of());
  }

  /** The same row, for which the caller must state a reason. */
  public Transition<E, S, A> withReason() {
    return new Transition<>(from, action, to, scope, true, guards);
  }

  /** The same row, for which this must hold. */
  public Transition<E, S, A> where(Guard<E> guard) {
    return new Transition<>(from, action, to, scope, reasoned, List.of(guard));
  }
}
