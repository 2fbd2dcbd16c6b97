package io.parkgraph.platform.tasks;

/**
 * In which order tasks are wanted.
 *
 * @param field by what
 * @param descending whether the largest comes first
 */
public record TaskOrder(Field field, boolean descending) {

  /** What tasks can be ordered by. */
  public enum Field {
    /** When they should be done; those without a day are the last. */
    DUE,
    /** Since when they wait. */
    OPENED
  }

  /** What is due first. */
  public static final TaskOrder DUE_FIRST = new TaskOrder(Field.DUE, false);
}
