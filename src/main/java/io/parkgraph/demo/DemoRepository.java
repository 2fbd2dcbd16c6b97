package io.parkgraph.demo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.parkgraph.platform.store.Documents;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Remembers whether the demo was begun and finished, so that a start that was cut short goes on.
 */
@Repository
class DemoRepository {

  private static final String COLLECTION = "seeds";
  private static final String DEMO = "demo";

  private final MongoOperations mongo;
  private final List<Documents<?>> documents;

  DemoRepository(MongoOperations mongo, List<Documents<?>> documents) {
    this.mongo = mongo;
    this.documents = documents;
  }

  /** Whether the store is empty, or holds a demo that was not finished. */
  boolean wanted() {
    Document note = mongo.getCollection(COLLECTION).find(Filters.eq("_id", DEMO)).first();
    if (note != null) {
      return !note.getBoolean("finished", false);
    }
    return documents.stream().allMatch(each -> each.count(new Document()) == 0);
  }

  /** Whether the store holds a demo. */
  boolean planted() {
    return mongo.getCollection(COLLECTION).find(Filters.eq("_id", DEMO)).first() != null;
  }

  void note(boolean finished) {
    mongo
        .getCollection(COLLECTION)
        .replaceOne(
            Filters.eq("_id", DEMO),
            new Document("_id", DEMO).append("finished", finished),
            new ReplaceOptions().upsert(true));
  }
}
