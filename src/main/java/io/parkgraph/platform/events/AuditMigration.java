package io.parkgraph.platform.events;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.store.Migration;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Lets the audit search the event log by time, by who, by type and by event. */
@Component
final class AuditMigration implements Migration {

  private static final int BATCH = 1_000;

  @Override
  public int number() {
    return 2;
  }

  @Override
  public String description() {
    return "the audit's indexes, and the collection as a field of each event";
  }

  @Override
  public void apply(MongoOperations mongo) {
    MongoCollection<Document> log = mongo.getCollection("events");
    var batch = new ArrayList<UpdateOneModel<Document>>();
    for (Document row :
        log.find(Filters.exists("collection", false)).projection(Projections.include("subject"))) {
      String subject = row.getString("subject");
      String collection = subject.substring(0, subject.indexOf('|'));
      batch.add(
          new UpdateOneModel<>(
              Filters.eq("_id", row.get("_id")), Updates.set("collection", collection)));
      if (batch.size() == BATCH) {
        log.bulkWrite(batch);
        batch.clear();
      }
    }
    if (!batch.isEmpty()) {
      log.bulkWrite(batch);
    }
    for (String field : List.of("callerName", "collection", "name")) {
      log.createIndex(Indexes.ascending(field, "at", "_id"));
    }
    log.createIndex(Indexes.ascending("at", "_id"));
  }
}
