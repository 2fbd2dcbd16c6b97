package io.parkgraph.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Brings the store to the form that this release reads, and notes each step. */
@Component
final class Migrations {

  private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

  private final MongoOperations mongo;
  private final Clock clock;
  private final List<Migration> steps;

  Migrations(MongoOperations mongo, Clock clock, List<Migration> steps) {
    this.mongo = mongo;
    this.clock = clock;
    this.steps = steps.stream().sorted(Comparator.comparingInt(Migration::number)).toList();
    for (int i = 0; i < this.steps.size(); i++) {
      if (this.steps.get(i).number() != i + 1) {
        throw new IllegalStateException("migrations must be numbered from 1 without gaps");
      }
    }
  }

  /**
   * Runs the steps that were not run yet.
   *
   * @throws StoreTooNew if a newer release wrote to this store
   */
  void run() {
    int reached = reached();
    if (reached > steps.size()) {
      throw new StoreTooNew(reached, steps.size());
    }
    for (Migration step : steps.subList(reached, steps.size())) {
      LOG.info("Migration {}: {}", step.number(), step.description());
      step.apply(mongo);
      var note =
          new Document("_id", step.number())
              .append("description", step.description())
              .append("at", Date.from(clock.instant()));
      notes().replaceOne(Filters.eq("_id", step.number()), note, new ReplaceOptions().upsert(true));
    }
  }

  private int reached() {
    Document last = notes().find().sort(Sorts.descending("_id")).first();
    return last == null ? 0 : last.getInteger("_id");
  }

  private MongoCollection<Document> notes() {
    return mongo.getCollection("migrations");
  }
}
