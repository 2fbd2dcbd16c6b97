package io.parkgraph.platform.events;

import io.parkgraph.platform.store.Documents;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
 * log knows its id, so whatever a dead node left behind is moved by the next.
 */
@Component
public final class EventRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
  private static final int BATCH = 200;
  private static final Duration TERM = Duration.ofSeconds(10);
  private static final Duration PATROL = Duration.ofMillis(500);

  private final MongoOperations mongo;
  private final EventLog log;
  private final List<String> collections;
  private final Lease lease;
  private final LinkedBlockingQueue<String> signals = new LinkedBlockingQueue<>();
  private volatile boolean running;
  private Thread worker = new Thread();

  EventRelay(MongoOperations mongo, EventLog log, List<Documents<?>> documents, Clock clock) {
    this.mongo = mongo;
    this.log = log;
    this.collections = documents.stream().map(each -> each.type().collection()).toList();
    String node = UUID.randomUUID().toString();
    this.lease = new Lease(mongo.getCollection("leases"), "event-relay", node, clock, TERM);
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
   * Moves all that waits in the named collections, if this node has the lease.
   *
   * @return how many events were taken out of documents
   */
  int move(Iterable<String> names) {
    int moved = 0;
    for (String name : names) {
      var outbox = new Outbox(mongo.getCollection(name));
      var rows = outbox.waiting(BATCH);
      while (!rows.isEmpty() && lease.take()) {
        List<Document> events = Outbox.events(rows);
        log.append(log.last(), events);
        outbox.remove(rows);
        moved += events.size();
        rows = outbox.waiting(BATCH);
      }
    }
    return moved;
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

  private void work() {
    while (running) {
      try {
        move(next());
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      } catch (EventLog.Fenced another) {
        LOG.info("Another node writes the event log now");
      } catch (RuntimeException failed) {
        if (running) {
          LOG.warn("Events wait in their documents for the next try", failed);
        }
      }
    }
  }

  /** What was signalled, or after a while without signals everything: other nodes write too. */
  private Iterable<String> next() throws InterruptedException {
    String first = signals.poll(PATROL.toMillis(), TimeUnit.MILLISECONDS);
    if (first == null) {
      return collections;
    }
    Set<String> names = new HashSet<>();
    names.add(first);
    signals.drainTo(names);
    return names;
  }
}
