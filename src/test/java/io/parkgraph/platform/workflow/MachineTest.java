package io.parkgraph.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries a workflow's decisions, every action on every state: what the table has leads where it
 * says, what it has not is refused, and who must state a reason is asked for one. {@link
 * WorkflowsTest} wants one of these for each workflow.
 *
 * @param <E> the entity, an aggregate or a part of one
 * @param <S> its states
 * @param <A> its actions
 */
public abstract class MachineTest<E, S extends Enum<S>, A extends Enum<A>> {

  private final Workflow<E, S, A> table;
  private final Class<A> actions;
  private final Function<E, S> state;

  protected MachineTest(Workflow<E, S, A> table, Class<A> actions, Function<E, S> state) {
    this.table = table;
    this.actions = actions;
    this.state = state;
  }

  /** An entity in the state, of which all guards hold. */
  protected abstract E in(S state);

  /** Takes the action on the entity, with a good input and this reason. */
  protected abstract Decision<E> attempt(E entity, A action, String reason);

  @TestFactory
  List<DynamicTest> whatTheTableHasLeadsWhereItSaysAndAllElseIsRefused() {
    return onEveryState((from, action) -> {
      Decision<E> decision = attempt(in(from), action, "核对有误");
      var row = table.transition(from, action);
      if (row.isPresent()) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        E next = ((Decision.Accepted<E>) decision).next();
        assertThat(state.apply(next)).isEqualTo(row.get().to());
      } else {
        assertThat(codes(decision)).containsExactly("ACTION_NOT_ALLOWED");
      }
    });
  }

  @TestFactory
  List<DynamicTest> whereTheTableAsksForAReasonABlankOneIsRefused() {
    return onEveryState((from, action) -> {
      boolean reasoned = table.transition(from, action).filter(Transition::reasoned).isPresent();
      boolean asked = codes(attempt(in(from), action, " ")).contains("REASON_REQUIRED");
      // Where there is no such step, it may be either that is told first.
      if (table.transition(from, action).isPresent()) {
        assertThat(asked).isEqualTo(reasoned);
      }
    });
  }

  private interface Step<S, A> {
    void on(S from, A action);
  }

  private List<DynamicTest> onEveryState(Step<S, A> step) {
    var tests = new ArrayList<DynamicTest>();
    for (S from : table.states().getEnumConstants()) {
      for (A action : actions.getEnumConstants()) {
        tests.add(DynamicTest.dynamicTest(action + " on " + from, () -> step.on(from, action)));
      }
    }
    return tests;
  }

  private static List<String> codes(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(List<Refusal> refusals)
        ? refusals.stream().map(refusal -> refusal.code().name()).toList()
        : List.of();
  }
}
