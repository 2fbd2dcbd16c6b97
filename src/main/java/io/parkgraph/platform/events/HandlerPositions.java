package io.parkgraph.platform.events;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** How far each handler has come; a position only ever grows. */
@Component
final class HandlerPositions {

  private final MongoOperations mongo;

  HandlerPositions(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The number of the last event that a handler is done with; 0 for a new one. */
  long of(String handler) {
    Document row = positions().find(Filters.eq("_id", handler)).first();
    return row == null ? 0 : row.getLong("seq");
  }

  /**
   * Keeps a position.
   *
   * @return false if it stands there or further already: another node runs the handler
   */
  boolean keep(String handler, long sequence) {
    try {
      positions()
          .updateOne(
              Filters.and(Filters.eq("_id", handler), Filters.lt("seq", sequence)),
              Updates.set("seq", sequence),
              new UpdateOptions().upsert(true));
      return true;
    } catch (MongoWriteException further) {
      if (further.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw further;
    }
  }

  private MongoCollection<Document> positions() {
    return mongo.getCollection("handler_positions");
  }
}
