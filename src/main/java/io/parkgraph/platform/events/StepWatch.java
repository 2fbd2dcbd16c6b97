package io.parkgraph.platform.events;

/** Is told of every {@link Step} as it is reached; the product's own does nothing about it. */
@FunctionalInterface
public interface StepWatch {

  /** Called on the thread that took the step, before the next one. */
  void reached(Step step);
}
