package io.parkgraph.platform.events;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * What happens, as it happens, for whoever listens at the moment: subscriptions and open screens.
 * What must be done about an event even if nobody listens is the work of an {@link EventHandler}.
 */
@Component
public final class Feed implements SmartLifecycle {

  private final LogTail tail;
  private final StepWatch watch;
  private volatile ExecutorService threads = newThreads();
  private volatile boolean running;

  Feed(LogTail tail, StepWatch watch) {
    this.tail = tail;
    this.watch = watch;
  }

  /**
   * Hands a listener every event after a number, without gaps and in their order, and then each new
   * one soon after it was logged, whichever node wrote it. The listener is called by one thread at
   * a time, none of its own while nothing happens; it may take its time, as it is asked for no more
   * than it takes. One that throws has its subscription closed, since it would have missed an
   * event.
   *
   * @param after the number of the last event that the listener knows; {@link #last()} for only
   *     what is still to come, 0 for all
   */
  public Subscription follow(long after, Consumer<SequencedEvent> listener) {
    var follower = new Follower(tail, watch, threads, after, listener);
    tail.attach(follower);
    return follower;
  }

  /** The number of the newest event in the log as far as this node knows; 0 while there is none. */
  public long last() {
    return tail.last();
  }

  /** A product that was stopped can be started again. */
  @Override
  public void start() {
    if (threads.isShutdown()) {
      threads = newThreads();
    }
    running = true;
  }

  /** Lets nobody begin any more; whoever is being handed an event is not waited for. */
  @Override
  public void stop() {
    running = false;
    threads.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private static ExecutorService newThreads() {
    return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("event-feed-", 0).factory());
  }

  @Override
  public int getPhase() {
    return LogTail.PHASE + 1;
  }
}
