package io.parkgraph.platform.tasks;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.events.SequencedEvent;
import io.parkgraph.platform.store.Stored;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Keeps the tasks as the aggregates say: after each event of an aggregate those that it opens now
 * are compared with those that are kept. So the order of events, and how often one comes, changes
 * nothing. Its name holds the rules' names: with another rule all is read again from the first
 * event on.
 */
@Component
final class TaskBook implements EventHandler {

  private final Map<String, List<TaskRule<?>>> rules;
  private final Set<String> collections;
  private final String name;
  private final TaskRepository tasks;
  private final WorkingDays calendar;

  TaskBook(ObjectProvider<TaskRule<?>> rules, TaskRepository tasks, WorkingDays calendar) {
    List<TaskRule<?>> all = rules.stream().toList();
    this.rules = all.stream().collect(Collectors.groupingBy(TaskRule::collection));
    this.collections =
        all.stream().map(TaskRule::collections).flatMap(Set::stream).collect(Collectors.toSet());
    this.name =
        all.stream().map(TaskRule::name).sorted().collect(Collectors.joining(",", "tasks:", ""));
    this.tasks = tasks;
    this.calendar = calendar;
    if (new HashSet<>(all.stream().map(TaskRule::name).toList()).size() < all.size()) {
      throw new IllegalStateException("two task rules have one name: " + name);
    }
  }

  /** The collections whose aggregates open tasks, or decide on what others open. */
  Set<String> collections() {
    return collections;
  }

  /** All kinds of tasks, in the order of their names. */
  List<String> kinds() {
    return all().flatMap(rule -> rule.kinds().stream()).sorted().distinct().toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean wants(String collection) {
    return collections.contains(collection);
  }

  @Override
  public void handle(SequencedEvent event) {
    LoggedEvent logged = event.event();
    LocalDate day = LocalDate.ofInstant(logged.at(), ParkCalendar.ZONE);
    keep(logged.collection(), logged.subjectId(), day);
    all()
        .forEach(rule ->
            rule.touchedBy(logged.collection(), logged.subjectId())
                .forEach(id -> keep(rule.collection(), id, day)));
  }

  /**
   * Keeps the tasks of one aggregate. If something was written and the aggregate was changed
   * meanwhile its tasks are compared once more, so that what a slow node wrote does not stay.
   *
   * @param day when that happened which may have opened some
   */
  void keep(String collection, String id, LocalDate day) {
    List<TaskRule<?>> its = rules.getOrDefault(collection, List.of());
    if (its.isEmpty()) {
      return;
    }
    String source = Task.source(collection, id);
    Optional<? extends Stored<? extends Aggregate>> before;
    Optional<? extends Stored<? extends Aggregate>> after = load(its, id);
    boolean written;
    do {
      before = after;
      Map<String, Task> kept =
          tasks.of(source).stream().collect(Collectors.toMap(Task::id, Function.identity()));
      List<Task> wanted =
          before
              .map(Stored::aggregate)
              .map(read -> opened(its, collection, read, kept, day))
              .orElse(List.of());
      written = compare(kept, wanted);
      after = written ? load(its, id) : before;
    } while (written && version(before) != version(after));
  }

  /** Counts all due dates again, since the calendar has changed. */
  void countAgain() {
    for (Task task : tasks.counted()) {
      Task now = task.counted(calendar);
      if (!now.saysTheSame(task)) {
        tasks.change(task, now);
      }
    }
  }

  private Stream<TaskRule<?>> all() {
    return rules.values().stream().flatMap(List::stream);
  }

  private List<Task> opened(
      List<TaskRule<?>> its,
      String collection,
      Aggregate aggregate,
      Map<String, Task> kept,
      LocalDate day) {
    var all = new ArrayList<Task>();
    for (TaskRule<?> rule : its) {
      for (OpenTask open : rule.of(aggregate)) {
        Task before = kept.get(Task.id(Task.source(collection, aggregate.id()), open));
        LocalDate since = before == null ? day : before.opened();
        all.add(Task.of(collection, aggregate.id(), rule.reading(), open, since, calendar));
      }
    }
    return all;
  }

  /** Writes what differs; false if nothing did. */
  private boolean compare(Map<String, Task> kept, List<Task> wanted) {
    boolean written = false;
    var over = new HashMap<>(kept);
    for (Task task : wanted) {
      Task before = over.remove(task.id());
      if (before == null) {
        tasks.add(task);
        written = true;
      } else if (!before.saysTheSame(task)) {
        tasks.change(before, task);
        written = true;
      }
    }
    tasks.remove(over.keySet());
    return written || !over.isEmpty();
  }

  private static Optional<? extends Stored<? extends Aggregate>> load(
      List<TaskRule<?>> its, String id) {
    return its.getFirst().documents().load(id);
  }

  private static long version(Optional<? extends Stored<?>> stored) {
    return stored.map(found -> found.envelope().version()).orElse(0L);
  }
}
