package io.parkgraph.platform.ui.work;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How far some work is, and whether it is to stop. Work and screen share it between threads. */
public final class Pace {

  private final AtomicLong done = new AtomicLong();
  private final AtomicLong total = new AtomicLong();
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final Runnable tell;

  /** A pace that calls back on the work's thread after each step. */
  Pace(Runnable tell) {
    this.tell = tell;
  }

  /** A pace that nobody watches, as for a test. */
  public static Pace unwatched() {
    return new Pace(() -> {});
  }

  /** Says how many steps there are; until then their number is unknown. */
  public void of(long steps) {
    total.set(steps);
    tell.run();
  }

  /** Says that one more step is done. */
  public void step() {
    done.incrementAndGet();
    tell.run();
  }

  /** Says how many steps are done. */
  public void at(long steps) {
    done.set(steps);
    tell.run();
  }

  /** Whether somebody wants it to stop before its next step. */
  public boolean stopped() {
    return stopped.get();
  }

  /** Asks it to stop before its next step. */
  public void stop() {
    stopped.set(true);
  }

  long done() {
    return done.get();
  }

  long total() {
    return total.get();
  }
}
