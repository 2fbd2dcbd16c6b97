package io.parkgraph.platform.events;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The event log's indexes: its order, which no two events share, and the history of one aggregate.
 */
@Component
final class EventLogMigration implements Migration {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public String description() {
    return "the event log's indexes";
  }

  @Override
  public void apply(MongoOperations mongo) {
    var log = mongo.getCollection("events");
    log.createIndex(Indexes.ascending("seq"), new IndexOptions().unique(true));
    log.createIndex(Indexes.ascending("subject", "seq"));
  }
}
