package io.parkgraph.platform.tasks;

import org.springframework.stereotype.Component;

/** The due dates of all tasks that are counted in working days. */
@Component
public final class DueDates {

  private final TaskBook book;

  DueDates(TaskBook book) {
    this.book = book;
  }

  /** Counts them by the calendar as it is now; those that were right stay untouched. */
  public void countAgain() {
    book.countAgain();
  }
}
