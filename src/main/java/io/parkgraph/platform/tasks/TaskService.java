package io.parkgraph.platform.tasks;

import io.parkgraph.platform.calendar.WorkingDays;
import io.parkgraph.platform.events.HandlerProgress;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The inbox of the present caller: what it may do, where it may do it, as far as it may read what
 * that is about. Each use throws {@link io.parkgraph.platform.security.SignInNeeded} where nobody
 * is known.
 */
@Service
public class TaskService {

  /** More than so many are not counted for the app bar. */
  public static final int MOST_COUNTED = 100;

  private final TaskRepository tasks;
  private final TaskBook book;
  private final HandlerProgress progress;
  private final CurrentCaller caller;
  private final WorkingDays calendar;
  private final Clock clock;

  TaskService(
      TaskRepository tasks,
      TaskBook book,
      HandlerProgress progress,
      CurrentCaller caller,
      WorkingDays calendar,
      Clock clock) {
    this.tasks = tasks;
    this.book = book;
    this.progress = progress;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** One page of the tasks that match. */
  public Slice<Task> find(TaskFilter filter, TaskOrder order, PageRequest page) {
    return tasks.find(filter, caller.requireKnown(), today(), order, page);
  }

  /** How many match. */
  public long count(TaskFilter filter) {
    return tasks.count(filter, caller.requireKnown(), today(), 0);
  }

  /** How many wait, {@link #MOST_COUNTED} at most; none for nobody known. */
  public int waiting() {
    return caller.get().kind() == Caller.Kind.ANONYMOUS
        ? 0
        : tasks.count(TaskFilter.ALL, caller.get(), today(), MOST_COUNTED);
  }

  /** The task of an id. */
  public Optional<Task> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** The tasks of those ids that there are for the caller, in no certain order; none for nobody. */
  public List<Task> findAll(Collection<String> ids) {
    return tasks.findAll(ids, caller.get());
  }

  /** Whether its day has passed. */
  public boolean overdue(Task task) {
    return task.overdue(today());
  }

  /** How many working days are left; below zero once its day has passed; null without a day. */
  public @Nullable Integer workingDaysLeft(Task task) {
    LocalDate due = task.due();
    return due == null ? null : calendar.between(today(), due);
  }

  /**
   * The years over which the due date or the working days left are counted by weekends alone, since
   * nobody knows their holidays yet; the first one first.
   */
  public List<Integer> unknownYears(Task task) {
    LocalDate due = task.due();
    if (due == null) {
      return List.of();
    }
    LocalDate counted = task.workingDays() == null ? due : task.opened();
    List<LocalDate> days = Stream.of(counted, due, today()).sorted().toList();
    return calendar.unknown(days.getFirst(), days.getLast());
  }

  /** All kinds of tasks that there can be, in the order of their names. */
  public List<String> kinds() {
    return book.kinds();
  }

  /** The collections whose events may open or end a task. */
  public Set<String> collections() {
    return book.collections();
  }

  /** Whether the inbox shows what an event led to, by its number in the log. */
  public boolean keptUpTo(long sequence) {
    return progress.of(book.name()) >= sequence;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
