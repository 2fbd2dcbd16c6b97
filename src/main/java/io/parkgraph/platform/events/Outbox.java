package io.parkgraph.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.store.Envelope;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The events that wait in the documents of one collection. They are found by a sparse index, which
 * holds only the documents that have any.
 */
final class Outbox {

  private static final String EVENT_ID = Envelope.PENDING + "._id";

  private final MongoCollection<Document> collection;

  Outbox(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  /** Some documents with what waits in them, at most so many; none when nothing waits. */
  List<Document> waiting(int limit) {
    return collection
        .find(Filters.gt(EVENT_ID, ""))
        .projection(Projections.include(Envelope.PENDING))
        .limit(limit)
        .into(new ArrayList<>());
  }

  /** The events of such documents, each document's in their order. */
  static List<Document> events(List<Document> rows) {
    return rows.stream().flatMap(row -> pending(row).stream()).toList();
  }

  /** Takes events that the log has out of their documents, without touching the version. */
  void remove(List<Document> rows) {
    List<UpdateOneModel<Document>> pulls =
        rows.stream()
            .map(row ->
                new UpdateOneModel<Document>(
                    Filters.eq("_id", row.getString("_id")),
                    Updates.pull(Envelope.PENDING, Filters.in("_id", ids(row)))))
            .toList();
    collection.bulkWrite(pulls);
  }

  private static List<String> ids(Document row) {
    return pending(row).stream().map(event -> event.getString("_id")).toList();
  }

  private static List<Document> pending(Document row) {
    return row.getList(Envelope.PENDING, Document.class, List.of());
  }
}
