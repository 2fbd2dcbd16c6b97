package io.parkgraph.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Moves the events that wait in the documents into the log, in their order, and takes them out of
 * the documents. An event whose id the log has already was moved before, so moving twice is
 * harmless; what waited when the process ended is moved at the next start.
 */
@Component
public final class EventRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(EventRelay.class);
  private static final int BATCH = 500;

  private final MongoOperations mongo;
  private final List<Documents<?>> documents;
  private final LinkedBlockingQueue<Signal> signals = new LinkedBlockingQueue<>();
  private volatile boolean running;
  private Thread worker = new Thread();

  EventRelay(MongoOperations mongo, List<Documents<?>> documents) {
    this.mongo = mongo;
    this.documents = List.copyOf(documents);
  }

  private record Signal(String collection, String id) {}

  /** Says that documents have events waiting. */
  public void signal(Documents<?> of, Collection<String> ids) {
    ids.forEach(id -> signals.add(new Signal(of.type().collection(), id)));
  }

  /** Moves what waited in the documents of one type when the process ended. */
  public void repair(Documents<?> documents) {
    mongo
        .getCollection(documents.type().collection())
        .find(Filters.exists(Envelope.PENDING + "._id"))
        .projection(new Document("_id", 1))
        .forEach(
            row -> signals.add(new Signal(documents.type().collection(), row.getString("_id"))));
  }

  @Override
  public void start() {
    var log = mongo.getCollection(EventLog.COLLECTION);
    log.createIndex(Indexes.ascending("subject", "seq"));
    log.createIndex(Indexes.ascending("seq"), new IndexOptions().unique(true));
    documents.forEach(this::repair);
    running = true;
    worker = Thread.ofPlatform().name("event-relay").daemon(true).start(this::work);
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

  private void work() {
    while (running) {
      try {
        Set<Signal> batch = new LinkedHashSet<>();
        batch.add(signals.take());
        signals.drainTo(batch, BATCH - 1);
        batch.stream().map(Signal::collection).distinct().forEach(name -> move(name, batch));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException failed) {
        LOG.warn("Events stay in their documents until the next write or start", failed);
      }
    }
  }

  private void move(String collection, Set<Signal> batch) {
    List<String> ids =
        batch.stream()
            .filter(signal -> signal.collection().equals(collection))
            .map(Signal::id)
            .toList();
    var rows =
        mongo
            .getCollection(collection)
            .find(Filters.in("_id", ids))
            .projection(new Document(Envelope.PENDING, 1))
            .into(new ArrayList<>());
    var events = new ArrayList<Document>();
    var pulls = new ArrayList<UpdateOneModel<Document>>();
    for (Document row : rows) {
      var pending = row.getList(Envelope.PENDING, Document.class, List.of());
      if (!pending.isEmpty()) {
        events.addAll(pending);
        List<String> moved = pending.stream().map(event -> event.getString("_id")).toList();
        pulls.add(
            new UpdateOneModel<>(
                Filters.eq("_id", row.getString("_id")),
                Updates.pull(Envelope.PENDING, Filters.in("_id", moved))));
      }
    }
    if (!events.isEmpty()) {
      append(events);
      mongo.getCollection(collection).bulkWrite(pulls);
    }
  }

  private void append(List<Document> events) {
    long next = reserve(events.size());
    for (Document event : events) {
      event.put("seq", next++);
    }
    try {
      mongo
          .getCollection(EventLog.COLLECTION)
          .insertMany(events, new InsertManyOptions().ordered(false));
    } catch (MongoBulkWriteException partly) {
      boolean other =
          partly.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY);
      if (other) {
        throw partly;
      }
    }
  }

  private long reserve(int count) {
    Document counter =
        mongo
            .getCollection("counters")
            .findOneAndUpdate(
                Filters.eq("_id", EventLog.COLLECTION),
                Updates.inc("last", (long) count),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return Objects.requireNonNull(counter).getLong("last") - count + 1;
  }
}
