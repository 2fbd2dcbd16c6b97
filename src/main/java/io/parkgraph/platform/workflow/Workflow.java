package io.parkgraph.platform.workflow;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A state machine as a table: which action leads from which state to which, who may take it, and
 * what must hold. The decisions, the steps that people are offered, the diagrams in the docs and
 * the tests all read this one table. Each is a bean, by which the diagrams find it.
 *
 * @param name the entity's name, such as {@code MetricRecord}; the names of its states and actions
 *     stand in the messages under {@code metricRecordState} and {@code metricRecordAction}
 * @param states all states
 * @param transitions the rows
 * @param <E> the entity
 * @param <S> the states
 * @param <A> the actions
 */
public record Workflow<E, S extends Enum<S>, A extends Enum<A>>(
    String name, Class<S> states, List<Transition<E, S, A>> transitions) {

  /** Copies its list. */
  public Workflow {
    transitions = List.copyOf(transitions);
  }

  /** The row for an action on a state, or nothing where the table has none. */
  public Optional<Transition<E, S, A>> transition(@Nullable S from, A action) {
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

  /** Why an action cannot be taken on an entity in a state; nothing where it can. */
  public Optional<Refusal> refusal(E entity, S state, A action) {
    var row = transition(state, action);
    if (row.isEmpty()) {
      return Optional.of(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "id"));
    }
    return row.get().guards().stream()
        .filter(guard -> !guard.holds().test(entity))
        .findFirst()
        .map(guard -> Refusal.of(guard.otherwise(), "id"));
  }

  /** Every action of the table, as the caller sees it on an entity in a state. */
  public List<AvailableAction> available(E entity, S state, Caller caller) {
    return transitions.stream()
        .map(Transition::action)
        .distinct()
        .map(action -> available(entity, state, action, caller))
        .toList();
  }

  private AvailableAction available(E entity, S state, A action, Caller caller) {
    Refusal why = refusal(entity, state, action).orElse(null);
    Scope scope = scope(state, action);
    if (why == null && !caller.may(scope)) {
      why = Refusal.of(CommonRefusal.SCOPE_MISSING, "id", scope.value());
    }
    return new AvailableAction(action.name(), why == null, why);
  }
}
