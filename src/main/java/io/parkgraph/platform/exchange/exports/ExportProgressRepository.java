package io.parkgraph.platform.exchange.exports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Where running exports leave how far they are. */
@Repository
class ExportProgressRepository {

  private final MongoOperations mongo;
  private final Clock clock;

  ExportProgressRepository(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** How far an export is, and since when nothing more was heard. */
  record Progress(long rows, Instant at) {}

  /** Notes how many rows are written; false if somebody asked the export to stop. */
  boolean note(String job, long rows) {
    Document after =
        progress()
            .findOneAndUpdate(
                Filters.eq("_id", job),
                Updates.combine(
                    Updates.set("rows", rows), Updates.set("at", Date.from(clock.instant()))),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    return after == null || !after.getBoolean("stopping", false);
  }

  /** Asks an export to stop before its next page. */
  void stop(String job) {
    progress().updateOne(Filters.eq("_id", job), Updates.set("stopping", true));
  }

  /** How far each of some exports is, by one command. */
  Map<String, Progress> findAll(Collection<String> jobs) {
    Map<String, Progress> found = new HashMap<>();
    progress()
        .find(Filters.in("_id", jobs))
        .forEach(row ->
            found.put(
                row.getString("_id"),
                new Progress(row.getLong("rows"), row.getDate("at").toInstant())));
    return found;
  }

  private MongoCollection<Document> progress() {
    return mongo.getCollection("export_progress");
  }
}
