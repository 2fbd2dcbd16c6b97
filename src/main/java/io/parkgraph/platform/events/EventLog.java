package io.parkgraph.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.Envelope;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The append-only log of all that happened, and what waits to be moved into it. */
@Component
public final class EventLog {

  static final String COLLECTION = "events";

  private final MongoOperations mongo;

  EventLog(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** All that happened to one aggregate, oldest first, by two commands. */
  public List<LoggedEvent> history(Documents<?> documents, String id) {
    String collection = documents.type().collection();
    var byId = new TreeMap<String, LoggedEvent>();
    waiting(collection, id).forEach(event -> byId.put(event.id(), event));
    log()
        .find(Filters.eq("subject", PendingEvents.subject(collection, id)))
        .sort(Sorts.ascending("seq"))
        .map(PendingEvents::read)
        .forEach(event -> byId.put(event.id(), event));
    return byId.values().stream()
        .sorted(Comparator.comparingLong(LoggedEvent::version).thenComparing(LoggedEvent::id))
        .toList();
  }

  private List<LoggedEvent> waiting(String collection, String id) {
    Document row =
        mongo
            .getCollection(collection)
            .find(Filters.eq("_id", id))
            .projection(new Document(Envelope.PENDING, 1))
            .first();
    return row == null
        ? List.of()
        : row.getList(Envelope.PENDING, Document.class, List.of()).stream()
            .map(PendingEvents::read)
            .toList();
  }

  private MongoCollection<Document> log() {
    return mongo.getCollection(COLLECTION);
  }
}
