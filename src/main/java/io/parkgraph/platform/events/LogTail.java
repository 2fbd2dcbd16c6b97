package io.parkgraph.platform.events;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one place of a node where the log is read as it grows: at once where this node's relay says
 * so, and several times a second for what other nodes wrote. It keeps the newest events in memory,
 * of which all that follow are served; whoever has fallen behind them reads the log itself, a batch
 * at a time, so that nobody's slowness is felt by others or fills the memory.
 */
@Component
final class LogTail implements SmartLifecycle {

  /** The first to start and the last to end of all that moves events, before requests come in. */
  static final int PHASE = SmartLifecycle.DEFAULT_PHASE - 8192;

  private static final int BATCH = 200;
  private static final Duration POLL = Duration.ofMillis(250);

  private final EventLog log;
  private final StepWatch watch;
  private final Backoff backoff = new Backoff("Reading the event log", Duration.ofSeconds(10));
  private final Semaphore signals = new Semaphore(0);
  private final Set<LogReader> readers = ConcurrentHashMap.newKeySet();
  private volatile Window window = Window.at(0);
  private volatile boolean running;
  private Thread worker = new Thread();

  LogTail(EventLog log, StepWatch watch) {
    this.log = log;
    this.watch = watch;
  }

  /** Says that the log has grown. */
  void signal() {
    signals.release();
  }

  /** The number of the newest event that was seen. */
  long last() {
    return window.last();
  }

  /** The next events after a number, a batch at most; none where there are none yet. */
  List<SequencedEvent> after(long position) {
    return window.after(position, BATCH).orElseGet(() -> read(position));
  }

  /** Tells a reader whenever there is something new. */
  void attach(LogReader reader) {
    readers.add(reader);
    reader.beat(last());
  }

  void detach(LogReader reader) {
    readers.remove(reader);
  }

  @Override
  public void start() {
    window = Window.at(log.last());
    running = true;
    worker = Thread.ofPlatform().name("event-log-tail").daemon(true).start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }

  private void work() {
    Duration pause = POLL;
    while (running) {
      try {
        signals.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
        signals.drainPermits();
        readOn();
        backoff.succeeded();
        pause = POLL;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        pause = running ? backoff.failed(failed) : POLL;
      }
    }
  }

  private void readOn() {
    List<SequencedEvent> fresh = read(last());
    while (!fresh.isEmpty()) {
      window = window.with(fresh);
      watch.reached(Step.FEED_READ);
      beat();
      fresh = read(last());
    }
    beat();
  }

  private void beat() {
    long last = last();
    readers.forEach(reader -> reader.beat(last));
  }

  /** Stops before a gap: what is missing there may be still to come. */
  private List<SequencedEvent> read(long position) {
    List<SequencedEvent> events = log.after(position, BATCH);
    int whole = 0;
    while (whole < events.size() && events.get(whole).sequence() == position + whole + 1) {
      whole++;
    }
    if (whole == 0 && !events.isEmpty()) {
      throw new IllegalStateException("the event log has no number " + (position + 1));
    }
    return events.subList(0, whole);
  }
}
