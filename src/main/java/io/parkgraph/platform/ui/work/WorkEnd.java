package io.parkgraph.platform.ui.work;

/**
 * How some work ended.
 *
 * @param <R> what it came to
 */
public sealed interface WorkEnd<R> {

  /** It came to its end. */
  record Finished<R>(R result) implements WorkEnd<R> {}

  /** It was stopped before; the result tells how far it came. */
  record Stopped<R>(R result) implements WorkEnd<R> {}

  /** It failed unexpectedly; the reference finds the failure in the log. */
  record Failed<R>(String reference) implements WorkEnd<R> {}
}
