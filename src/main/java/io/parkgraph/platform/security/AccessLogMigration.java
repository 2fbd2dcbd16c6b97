package io.parkgraph.platform.security;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.parkgraph.platform.store.Migration;
import java.util.List;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Gives the access log's entries ids of text, by which lists page, and the search its indexes. */
@Component
final class AccessLogMigration implements Migration {

  @Override
  public int number() {
    return 3;
  }

  @Override
  public String description() {
    return "the access log's ids and indexes";
  }

  @Override
  public void apply(MongoOperations mongo) {
    var log = mongo.getCollection("access_log");
    for (Document entry : log.find(Filters.lt("_id", new ObjectId("f".repeat(24))))) {
      ObjectId old = entry.getObjectId("_id");
      String id = old.toHexString();
      log.replaceOne(
          Filters.eq("_id", id),
          new Document(entry).append("_id", id),
          new ReplaceOptions().upsert(true));
      log.deleteOne(Filters.eq("_id", old));
    }
    for (String field : List.of("callerName", "result", "subjects")) {
      log.createIndex(Indexes.ascending(field, "at", "_id"));
    }
    log.createIndex(Indexes.ascending("at", "_id"));
  }
}
