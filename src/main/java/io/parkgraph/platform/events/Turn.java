package io.parkgraph.platform.events;

import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work that is done by one thread at a time and by none while there is nothing to do. Asked for
 * while it runs, it runs once more. Where the threads have ended nothing is done any more.
 */
final class Turn {

  private enum State {
    IDLE,
    RUNNING,
    ASKED_AGAIN
  }

  private final Executor threads;
  private final Runnable work;
  private final AtomicReference<State> state = new AtomicReference<>(State.IDLE);

  /** The work must not throw. */
  Turn(Executor threads, Runnable work) {
    this.threads = threads;
    this.work = work;
  }

  /** Has the work done, all of it after this call; returns at once. */
  void ask() {
    State before = state.getAndUpdate(now -> now == State.IDLE ? State.RUNNING : State.ASKED_AGAIN);
    if (before == State.IDLE) {
      begin();
    }
  }

  private void begin() {
    try {
      threads.execute(this::run);
    } catch (RejectedExecutionException ended) {
      state.set(State.IDLE);
    }
  }

  private void run() {
    do {
      state.set(State.RUNNING);
      work.run();
    } while (!state.compareAndSet(State.RUNNING, State.IDLE));
  }
}
