package io.parkgraph.platform.tasks;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted; what is null does not narrow them.
 *
 * @param kinds of these kinds
 * @param overdue whether their day has passed, or has not
 * @param dueTo due on this day at the latest
 * @param and all of these hold as well
 * @param or one of these holds, where there are any
 * @param not this does not hold
 */
public record TaskFilter(
    @Nullable List<String> kinds,
    @Nullable Boolean overdue,
    @Nullable LocalDate dueTo,
    List<TaskFilter> and,
    List<TaskFilter> or,
    @Nullable TaskFilter not) {

  /** Every task. */
  public static final TaskFilter ALL = new TaskFilter(null, null, null, List.of(), List.of(), null);

  /** Copies its lists. */
  public TaskFilter {
    kinds = kinds == null ? null : List.copyOf(kinds);
    and = List.copyOf(and);
    or = List.copyOf(or);
  }

  /** Tasks of these kinds, whose day has passed or not. */
  public static TaskFilter of(@Nullable List<String> kinds, @Nullable Boolean overdue) {
    return new TaskFilter(kinds, overdue, null, List.of(), List.of(), null);
  }
}
