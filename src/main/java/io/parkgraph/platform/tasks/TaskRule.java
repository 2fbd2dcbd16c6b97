package io.parkgraph.platform.tasks;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which tasks the aggregates of one collection open. Rooms declare beans of it; the inbox follows
 * the event log, and a task ends by itself when the aggregate does not open it any more.
 *
 * @param name unique, with a number, such as {@code transfers-1}: a rule that is changed gets the
 *     next number, and all tasks are made anew
 * @param documents where the aggregates are stored
 * @param reading the scope that reading the entities takes; without it nobody sees the task
 * @param kinds all kinds of tasks that it can open
 * @param open the tasks that an aggregate opens in its present state
 * @param <A> the aggregate
 */
public record TaskRule<A extends Aggregate>(
    String name,
    Documents<A> documents,
    Scope reading,
    Set<String> kinds,
    Function<A, List<OpenTask>> open) {

  /** Copies its set. */
  public TaskRule {
    kinds = Set.copyOf(kinds);
  }

  /** Where the aggregates are stored. */
  String collection() {
    return documents.type().collection();
  }

  /** The tasks of an aggregate of this rule's collection. */
  List<OpenTask> of(Aggregate aggregate) {
    return open.apply(documents.type().type().cast(aggregate));
  }
}
