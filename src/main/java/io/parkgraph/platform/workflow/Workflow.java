package io.parkgraph.platform.workflow;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state machine as a table: which action leads from which state to which, and the scope that it
 * takes.
 *
 * @param transitions the rows; a row whose {@code from} is null begins the life of an entity
 * @param <S> the states
 * @param <A> the actions
 */
public record Workflow<S extends Enum<S>, A extends Enum<A>>(List<Transition<S, A>> transitions) {

  /** One row of the table. */
  public record Transition<S, A>(@Nullable S from, A action, S to, Scope scope) {}

  /** Copies its list. */
  public Workflow {
    transitions = List.copyOf(transitions);
  }

  /** The row for an action on a state, or nothing where the table has none. */
  public Optional<Transition<S, A>> transition(@Nullable S from, A action) {
    return transitions.stream()
        .filter(row -> row.from() == from && row.action() == action)
        .findFirst();
  }

  /**
   * The scope that an action takes on a state; where the table has no such row, that of the
   * action's first row, so that who may never do it learns nothing of the state.
   *
   * @throws IllegalArgumentException if the table does not have the action at all
   */
  public Scope scope(@Nullable S from, A action) {
    return transition(from, action)
        .or(() -> transitions.stream().filter(row -> row.action() == action).findFirst())
        .map(Transition::scope)
        .orElseThrow(() -> new IllegalArgumentException("no such action: " + action));
  }

  /** Why an action that the table does not have is refused. */
  public static Refusal notAllowed() {
    return Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "id");
  }

  /** Every action of the table, as the caller sees it on the state. */
  public List<AvailableAction> available(S state, Caller caller) {
    return transitions.stream()
        .map(Transition::action)
        .distinct()
        .map(action -> available(state, action, caller))
        .toList();
  }

  private AvailableAction available(S state, A action, Caller caller) {
    var row = transition(state, action);
    if (row.isEmpty()) {
      return new AvailableAction(action.name(), false, notAllowed());
    }
    Scope scope = row.get().scope();
    return caller.may(scope)
        ? new AvailableAction(action.name(), true, null)
        : new AvailableAction(
            action.name(), false, Refusal.of(CommonRefusal.SCOPE_MISSING, "id", scope.value()));
  }
}
