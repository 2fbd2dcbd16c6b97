package io.parkgraph.platform.store;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The event log counts from 1: its counter stands before two nodes could both create it. */
@Component
final class EventCounterMigration implements Migration {

  @Override
  public int number() {
    return 1;
  }

  @Override
  public String description() {
    return "the event log's counter";
  }

  @Override
  public void apply(MongoOperations mongo) {
    mongo
        .getCollection("counters")
        .updateOne(
            Filters.eq("_id", "events"),
            Updates.setOnInsert("last", 0L),
            new UpdateOptions().upsert(true));
  }
}
