package io.parkgraph.verify;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.events.EventHandler;
import io.parkgraph.platform.events.SequencedEvent;
import org.springframework.data.mongodb.core.MongoOperations;

/** Writes an effect straight into a read model, which has it once by the event's number. */
final class Tallying implements EventHandler {

  private final MongoOperations mongo;

  Tallying(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public String name() {
    return "tallying";
  }

  @Override
  public boolean wants(String collection) {
    return collection.equals(Node.PAGES);
  }

  @Override
  public void handle(SequencedEvent event) {
    try {
      mongo
          .getCollection(Node.TALLIES)
          .updateOne(
              Filters.and(
                  Filters.eq("_id", event.event().subjectId()),
                  Filters.lt("seq", event.sequence())),
              Updates.combine(
                  Updates.set("seq", event.sequence()),
                  Updates.inc("count", 1L),
                  Updates.push("seen", event.event().version())),
              new UpdateOptions().upsert(true));
    } catch (MongoWriteException late) {
      if (late.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
        throw late;
      }
    }
  }
}
