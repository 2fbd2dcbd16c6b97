package io.parkgraph.platform.exchange.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Where running imports leave how far they are, for whoever looks, and for a next run. */
@Repository
class ImportProgressRepository {

  private final MongoOperations mongo;
  private final Clock clock;

  ImportProgressRepository(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /** Begins a run, which goes on where the last one was. */
  ImportProgress begin(String job, String runner) {
    ImportProgress last = find(job).orElse(null);
    ImportProgress now =
        new ImportProgress(
            runner,
            clock.instant(),
            last == null ? 0 : last.lastRow(),
            last == null ? ImportCounts.NONE : last.counts(),
            false);
    progress().replaceOne(Filters.eq("_id", job), row(job, now), new ReplaceOptions().upsert(true));
    return now;
  }

  /**
   * Notes the next rows of a run.
   *
   * @return whether the run may go on: nobody asked it to stop, and no other run has taken over
   */
  boolean note(String job, String runner, long lastRow, ImportCounts counts) {
    Document after =
        progress()
            .findOneAndUpdate(
                Filters.and(Filters.eq("_id", job), Filters.eq("runner", runner)),
                Updates.combine(
                    Updates.set("at", Date.from(clock.instant())),
                    Updates.set("lastRow", lastRow),
                    Updates.set("counts", counts(counts))),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
    return after != null && !after.getBoolean("stopping", false);
  }

  /** Says that a run ends before its end, so that another need not wait for its silence. */
  void release(String job, String runner) {
    progress()
        .updateOne(
            Filters.and(Filters.eq("_id", job), Filters.eq("runner", runner)),
            Updates.set("at", new Date(0)));
  }

  /** Whether a run is still the one that may write. */
  boolean isHeldBy(String job, String runner) {
    return find(job).filter(now -> now.runner().equals(runner)).isPresent();
  }

  /** Asks a run to stop before its next rows. */
  void stop(String job) {
    progress().updateOne(Filters.eq("_id", job), Updates.set("stopping", true));
  }

  Optional<ImportProgress> find(String job) {
    return Optional.ofNullable(progress().find(Filters.eq("_id", job)).first())
        .map(ImportProgressRepository::read);
  }

  /** How far each of some imports is, by one command. */
  Map<String, ImportProgress> findAll(Collection<String> jobs) {
    Map<String, ImportProgress> found = new HashMap<>();
    Bson wanted = Filters.in("_id", jobs);
    progress().find(wanted).forEach(row -> found.put(row.getString("_id"), read(row)));
    return found;
  }

  private MongoCollection<Document> progress() {
    return mongo.getCollection("import_progress");
  }

  private static Document row(String job, ImportProgress progress) {
    return new Document("_id", job)
        .append("runner", progress.runner())
        .append("at", Date.from(progress.at()))
        .append("lastRow", progress.lastRow())
        .append("counts", counts(progress.counts()))
        .append("stopping", progress.stopping());
  }

  private static Document counts(ImportCounts counts) {
    return new Document("created", counts.created())
        .append("updated", counts.updated())
        .append("skipped", counts.skipped())
        .append("failed", counts.failed());
  }

  private static ImportProgress read(Document row) {
    Document counts = row.get("counts", Document.class);
    return new ImportProgress(
        row.getString("runner"),
        row.getDate("at").toInstant(),
        row.getLong("lastRow"),
        new ImportCounts(
            counts.getLong("created"),
            counts.getLong("updated"),
            counts.getLong("skipped"),
            counts.getLong("failed")),
        row.getBoolean("stopping", false));
  }
}
