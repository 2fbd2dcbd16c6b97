package io.parkgraph.platform.events;

import io.parkgraph.platform.store.Documents;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Moves the events that wait in the documents into the log and takes them out of the documents. Of
 * all nodes the one with the lease does it; a holder whose lease ran out unnoticed is stopped by
 * the log's sequence number, which it cannot take twice. Moving an event again is harmless, as the
 * log knows its id, so whatever a dead node left behind is moved by the next: at its start, and by
 * looking through all collections regularly.
 */
@Component
public final class EventRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
  private static final int BATCH = 200;
  private static final int PART = 50;
  private static final Duration PATROL = Duration.ofMillis(500);

  private final MongoOperations mongo;
  private final EventLog log;
  private final LogTail tail;
  private final List<String> collections;
  private final Lease lease;
  private final StepWatch watch;
  private final Backoff backoff = new Backoff("Moving events to the log", Duration.ofSeconds(10));
  private final LinkedBlockingQueue<String> signals = new LinkedBlockingQueue<>();
  private volatile boolean running;
  private Thread worker = new Thread();

  EventRelay(
      MongoOperations mongo,
      EventLog log,
      LogTail tail,
      List<Documents<?>> documents,
      Leases leases,
      StepWatch watch) {
    this.mongo = mongo;
    this.log = log;
    this.tail = tail;
    this.collections = documents.stream().map(each -> each.type().collection()).toList();
    this.lease = leases.of("event-relay");
    this.watch = watch;
  }

  /**
   * Says that documents of this type have events waiting. One signal for each collection is enough,
   * and bounds what waits where nobody moves.
   */
  public void signal(Documents<?> documents) {
    String collection = documents.type().collection();
    if (!signals.contains(collection)) {
      signals.add(collection);
    }
  }

  /**
   * Moves all that waits in the named collections, if this node has the lease. What cannot be moved
   * in one collection keeps nothing in the others waiting.
   *
   * @throws EventLog.Fenced if another node has the lease by now
   */
  void move(Iterable<String> names) {
    RuntimeException first = null;
    for (String name : names) {
      try {
        move(new Outbox(mongo.getCollection(name)));
      } catch (EventLog.Fenced another) {
        throw another;
      } catch (RuntimeException failed) {
        first = first == null ? failed : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private void move(Outbox outbox) {
    List<Document> rows = outbox.waiting(BATCH);
    while (!rows.isEmpty()) {
      watch.reached(Step.WAITING_READ);
      if (!lease.take()) {
        return;
      }
      watch.reached(Step.RELAY_LEASE_TAKEN);
      move(outbox, rows);
      rows = outbox.waiting(BATCH);
    }
  }

  private void move(Outbox outbox, List<Document> rows) {
    List<Document> events = Outbox.events(rows);
    inParts(events, Step.APPENDED_IN_PART, part -> log.append(log.last(), part));
    tail.signal();
    watch.reached(Step.APPENDED);
    inParts(rows, Step.PULLED_IN_PART, outbox::remove);
    watch.reached(Step.PULLED);
  }

  private void inParts(List<Document> all, Step between, Consumer<List<Document>> work) {
    for (int from = 0; from < all.size(); from += PART) {
      if (from > 0) {
        watch.reached(between);
      }
      work.accept(all.subList(from, Math.min(from + PART, all.size())));
    }
  }

  @Override
  public void start() {
    running = true;
    worker = Thread.ofPlatform().name("event-relay").daemon(true).start(this::work);
  }

  @Override
  public void stop() {
    running = false;
    worker.interrupt();
    try {
      worker.join();
      lease.release();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  /** After the readers of the log, before the requests that write. */
  @Override
  public int getPhase() {
    return LogTail.PHASE + 2;
  }

  private void work() {
    Duration patience = Duration.ZERO;
    while (running) {
      try {
        move(next(patience));
        backoff.succeeded();
        patience = PATROL;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (EventLog.Fenced another) {
        LOG.debug("Another node writes the event log now");
        lease.doubt();
        patience = PATROL;
      } catch (RuntimeException failed) {
        if (running) {
          LockSupport.parkNanos(this, backoff.failed(failed).toNanos());
        }
        patience = Duration.ZERO;
      }
    }
  }

  /** What was signalled, or after a while without signals everything: other nodes write too. */
  private Iterable<String> next(Duration patience) throws InterruptedException {
    String first = signals.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return collections;
    }
    Set<String> names = new HashSet<>();
    names.add(first);
    signals.drainTo(names);
    return names;
  }
}
