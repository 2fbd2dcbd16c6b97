package io.parkgraph.platform.ui.work;

/**
 * Something that takes too long to be waited for. It runs on a thread of its own in the name of who
 * started it; it must not touch a component, and asks {@link Pace#stopped()} after each step.
 *
 * @param <R> what it comes to, also when it was stopped before its end
 */
@FunctionalInterface
public interface Work<R> {

  /** Does it, telling its pace. */
  R run(Pace pace);
}
