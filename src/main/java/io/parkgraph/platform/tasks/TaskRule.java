package io.parkgraph.platform.tasks;

import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param followed other collections that the tasks depend on, each with the aggregates that are
 *     read again, by the key of what changed there
 * @param <A> the aggregate
 */
public record TaskRule<A extends Aggregate>(
    String name,
    Documents<A> documents,
    Scope reading,
    Set<String> kinds,
    Function<A, List<OpenTask>> open,
    Map<String, Function<String, Collection<String>>> followed) {

  /** Copies its collections. */
  public TaskRule {
    kinds = Set.copyOf(kinds);
    followed = Map.copyOf(followed);
  }

  /** The tasks that depend on nothing but the aggregate. */
  public TaskRule(
      String name,
      Documents<A> documents,
      Scope reading,
      Set<String> kinds,
      Function<A, List<OpenTask>> open) {
    this(name, documents, reading, kinds, open, Map.of());
  }

  /**
   * The same rule, whose tasks depend on aggregates of another collection as well.
   *
   * @param touched the keys of the aggregates of this rule whose tasks may be others by now, by the
   *     key of what changed there
   */
  public TaskRule<A> following(Documents<?> others, Function<String, Collection<String>> touched) {
    var all = new HashMap<>(followed);
    all.put(others.type().collection(), touched);
    return new TaskRule<>(name, documents, reading, kinds, open, all);
  }

  /** Where the aggregates are stored. */
  String collection() {
    return documents.type().collection();
  }

  /** The collections whose events may open or end a task. */
  Set<String> collections() {
    var all = new HashSet<>(followed.keySet());
    all.add(collection());
    return all;
  }

  /** The aggregates to read again, since one of another collection changed. */
  Collection<String> touchedBy(String changed, String id) {
    return followed.getOrDefault(changed, _ -> List.of()).apply(id);
  }

  /** The tasks of an aggregate of this rule's collection. */
  List<OpenTask> of(Aggregate aggregate) {
    return open.apply(documents.type().type().cast(aggregate));
  }
}
