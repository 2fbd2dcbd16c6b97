package io.parkgraph.platform.events;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One listener and how far it has come. */
final class Follower implements LogReader, Subscription {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final LogTail tail;
  private final StepWatch watch;
  private final Consumer<SequencedEvent> listener;
  private final Turn turn;
  private volatile long position;
  private volatile boolean open = true;

  Follower(
      LogTail tail,
      StepWatch watch,
      Executor threads,
      long position,
      Consumer<SequencedEvent> listener) {
    this.tail = tail;
    this.watch = watch;
    this.position = position;
    this.listener = listener;
    this.turn = new Turn(threads, this::catchUp);
  }

  @Override
  public void beat(long last) {
    if (open && position < last) {
      turn.ask();
    }
  }

  @Override
  public void close() {
    open = false;
    tail.detach(this);
  }

  private void catchUp() {
    List<SequencedEvent> events = next();
    while (open && !events.isEmpty()) {
      events.forEach(this::deliver);
      events = next();
    }
  }

  /** Where the log cannot be read now, the next beat tries again. */
  private List<SequencedEvent> next() {
    try {
      return tail.after(position);
    } catch (RuntimeException unreadable) {
      LOG.debug("A follower could not read the event log", unreadable);
      return List.of();
    }
  }

  private void deliver(SequencedEvent event) {
    if (!open) {
      return;
    }
    try {
      listener.accept(event);
      position = event.sequence();
      watch.reached(Step.DELIVERED);
    } catch (RuntimeException | Error failed) {
      LOG.warn("A listener failed at event {} and is not told of more", event.sequence(), failed);
      close();
    }
  }
}
