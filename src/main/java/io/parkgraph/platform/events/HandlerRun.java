package io.parkgraph.platform.events;

import io.parkgraph.platform.security.SystemWork;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Runs one handler: along the log, past what the handler does not want, and where it wants
 * something, under a lease. All events up to the cursor are either unwanted or done by whoever kept
 * the position, so a node without the lease learns from the position what is left.
 */
final class HandlerRun implements LogReader {

  /** How many events may have to be handled again after a crash. */
  private static final int BATCH = 20;

  /** How many events that it does not want may have to be read again. */
  private static final int STRETCH = 1_000;

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);
  private static final Duration WHILE_ANOTHER_WORKS = Duration.ofSeconds(1);

  private final EventHandler handler;
  private final LogTail tail;
  private final HandlerPositions positions;
  private final Lease lease;
  private final StepWatch watch;
  private final Turn turn;
  private final Backoff backoff;
  private volatile long cursor;
  private long noted;
  private volatile long notBefore = System.nanoTime();
  private volatile boolean running = true;

  HandlerRun(
      EventHandler handler,
      LogTail tail,
      HandlerPositions positions,
      Lease lease,
      StepWatch watch,
      Executor threads) {
    this.handler = handler;
    this.tail = tail;
    this.positions = positions;
    this.lease = lease;
    this.watch = watch;
    this.turn = new Turn(threads, this::work);
    this.backoff = new Backoff("The event handler " + handler.name(), LONGEST_WAIT);
    this.cursor = positions.of(handler.name());
    this.noted = cursor;
  }

  @Override
  public void beat(long last) {
    if (running && cursor < last && System.nanoTime() - notBefore >= 0) {
      turn.ask();
    }
  }

  /** Begins no further event. */
  void stop() {
    running = false;
  }

  /** Lets another node go on at once, when nothing runs here any more. */
  void release() {
    lease.release();
  }

  private void work() {
    try {
      while (running && System.nanoTime() - notBefore >= 0 && goOn()) {
        backoff.succeeded();
      }
    } catch (RuntimeException | Error failed) {
      if (running) {
        wait(backoff.failed(failed));
      }
    }
  }

  /** Goes on by a batch; false if there is nothing to do here now. */
  private boolean goOn() {
    List<SequencedEvent> events = tail.after(cursor);
    if (events.isEmpty()) {
      return false;
    }
    if (events.stream().noneMatch(this::wanted)) {
      pass(events.getLast().sequence());
      return true;
    }
    boolean mine = lease.take();
    long kept = positions.of(handler.name());
    if (kept > cursor) {
      cursor = kept;
      return true;
    }
    if (!mine) {
      wait(WHILE_ANOTHER_WORKS);
      return false;
    }
    watch.reached(Step.HANDLER_LEASE_TAKEN);
    return handleAll(events);
  }

  private void pass(long unwanted) {
    cursor = unwanted;
    if (cursor - noted >= STRETCH) {
      positions.keep(handler.name(), cursor);
      noted = cursor;
    }
  }

  private boolean handleAll(List<SequencedEvent> events) {
    boolean more = true;
    for (int from = 0; more && from < events.size(); from += BATCH) {
      more = handle(events.subList(from, Math.min(from + BATCH, events.size())));
    }
    return more;
  }

  private boolean handle(List<SequencedEvent> events) {
    long handled = 0;
    try {
      for (SequencedEvent event : events) {
        if (wanted(event)) {
          if (!running || !lease.take()) {
            return false;
          }
          watch.reached(Step.HANDLER_STARTED);
          SystemWork.run(() -> handler.handle(event));
          watch.reached(Step.EFFECT_WRITTEN);
          handled = event.sequence();
        }
        cursor = event.sequence();
      }
      return true;
    } finally {
      if (handled > 0) {
        keep(handled);
      }
    }
  }

  private void keep(long handled) {
    noted = handled;
    if (positions.keep(handler.name(), handled)) {
      watch.reached(Step.POSITION_KEPT);
    } else {
      lease.doubt();
    }
  }

  private boolean wanted(SequencedEvent event) {
    return handler.wants(event.event().collection());
  }

  private void wait(Duration duration) {
    notBefore = System.nanoTime() + duration.toNanos();
  }
}
