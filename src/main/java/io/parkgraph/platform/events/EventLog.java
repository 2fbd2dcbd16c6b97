package io.parkgraph.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The append-only log of all that happened, in one order without gaps, and what still waits in the
 * documents to be moved into it.
 */
@Component
public final class EventLog {

  private final MongoOperations mongo;

  EventLog(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** All that happened to one aggregate, oldest first, by two commands. */
  public List<LoggedEvent> history(Documents<?> documents, String id) {
    return histories(documents, List.of(id)).getOrDefault(id, List.of());
  }

  /** All that happened to each of some aggregates, oldest first, by two commands for all. */
  public Map<String, List<LoggedEvent>> histories(Documents<?> documents, Collection<String> ids) {
    String collection = documents.type().collection();
    List<String> subjects = ids.stream().map(id -> PendingEvents.subject(collection, id)).toList();
    var byId = new HashMap<String, LoggedEvent>();
    waiting(collection, ids).forEach(event -> byId.put(event.id(), event));
    log()
        .find(Filters.in("subject", subjects))
        .map(PendingEvents::read)
        .forEach(event -> byId.put(event.id(), event));
    return byId.values().stream()
        .sorted(
            Comparator.comparingLong(LoggedEvent::version).thenComparingInt(LoggedEvent::ordinal))
        .collect(Collectors.groupingBy(LoggedEvent::subjectId));
  }

  /** The sequence number of the newest event; 0 while there is none. */
  public long last() {
    Document newest =
        settled()
            .find()
            .sort(Sorts.descending("seq"))
            .projection(Projections.include("seq"))
            .first();
    return newest == null ? 0 : newest.getLong("seq");
  }

  /**
   * The events after a sequence number, oldest first, at most so many; only such as no crash of the
   * store can take back, so that nobody goes on from a number that then stands for another event.
   */
  public List<SequencedEvent> after(long sequence, int limit) {
    return settled()
        .find(Filters.gt("seq", sequence))
        .sort(Sorts.ascending("seq"))
        .limit(limit)
        .map(row -> new SequencedEvent(row.getLong("seq"), PendingEvents.read(row)))
        .into(new ArrayList<>());
  }

  /**
   * Appends the events that the log does not have yet, numbering them on from the last number that
   * the caller knows of.
   *
   * @return the last number now
   * @throws Fenced if somebody else wrote after that number, so that the caller does not hold the
   *     lease any more
   */
  long append(long last, List<Document> events) {
    Set<String> known = new HashSet<>();
    List<String> ids = events.stream().map(event -> event.getString("_id")).toList();
    settled()
        .find(Filters.in("_id", ids))
        .projection(Projections.include("_id"))
        .forEach(row -> known.add(row.getString("_id")));
    long next = last;
    var fresh = new ArrayList<Document>();
    for (Document event : events) {
      if (known.add(event.getString("_id"))) {
        fresh.add(new Document(event).append("seq", ++next));
      }
    }
    if (!fresh.isEmpty()) {
      insert(fresh);
    }
    return next;
  }

  private void insert(List<Document> events) {
    try {
      log().insertMany(events, new InsertManyOptions().ordered(true));
    } catch (MongoBulkWriteException refused) {
      boolean duplicate =
          refused.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
      throw duplicate ? new Fenced(refused) : refused;
    }
  }

  private List<LoggedEvent> waiting(String collection, Collection<String> ids) {
    var events = new ArrayList<LoggedEvent>();
    mongo
        .getCollection(collection)
        .find(Filters.in("_id", ids))
        .projection(Projections.include(Envelope.PENDING))
        .forEach(row ->
            row.getList(Envelope.PENDING, Document.class, List.of()).stream()
                .map(PendingEvents::read)
                .forEach(events::add));
    return events;
  }

  /**
   * The log as no crash takes it back. Whoever appends reads it so as well: an event that is there
   * for the moment only would be taken out of its document and lost.
   */
  private MongoCollection<Document> settled() {
    return log().withReadConcern(ReadConcern.MAJORITY);
  }

  private MongoCollection<Document> log() {
    return mongo.getCollection("events");
  }

  /** Somebody else writes the log: whoever sees this has lost the lease. */
  static final class Fenced extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Fenced(Throwable cause) {
      super(cause);
    }
  }
}
