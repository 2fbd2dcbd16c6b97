package io.parkgraph.overview.ui;

import io.parkgraph.platform.tasks.Task;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the inbox shows of a task, and no more: a session keeps it.
 *
 * @param id the task's id
 * @param kind what is to be done
 * @param subject what it is about, as people call it; empty where that cannot be seen
 * @param opened since when it waits
 * @param due until when it should be done; null for no day
 * @param left how many working days are left; null without a day
 * @param dueCertain whether the holidays are known that the due date was counted by
 * @param leftCertain whether those are known as well that the days left are counted by
 */
record TaskRow(
    String id,
    String kind,
    String subject,
    LocalDate opened,
    @Nullable LocalDate due,
    @Nullable Integer left,
    boolean dueCertain,
    boolean leftCertain)
    implements Serializable {

  /** How urgent a task is. */
  enum Urgency {
    OVERDUE,
    TODAY,
    OPEN
  }

  static TaskRow of(Task task, String subject, @Nullable Integer left, boolean leftCertain) {
    return new TaskRow(
        task.id(),
        task.kind(),
        subject,
        task.opened(),
        task.due(),
        left,
        task.certain(),
        leftCertain);
  }

  Urgency urgency(LocalDate today) {
    if (due == null || due.isAfter(today)) {
      return Urgency.OPEN;
    }
    return due.isBefore(today) ? Urgency.OVERDUE : Urgency.TODAY;
  }
}
