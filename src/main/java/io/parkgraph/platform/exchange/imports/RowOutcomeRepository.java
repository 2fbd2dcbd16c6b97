package io.parkgraph.platform.exchange.imports;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.parkgraph.platform.exchange.imports.RowOutcome.CellError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Keeps what rows came to, under keys that sort by job and row; a row noted twice is noted once.
 */
@Repository
class RowOutcomeRepository {

  private static final char AFTER_BAR = '}';

  private final MongoOperations mongo;

  RowOutcomeRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void keep(String job, List<RowOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    List<ReplaceOneModel<Document>> writes =
        outcomes.stream()
            .map(each -> row(job, each))
            .map(row ->
                new ReplaceOneModel<>(
                    Filters.eq("_id", row.getString("_id")),
                    row,
                    new ReplaceOptions().upsert(true)))
            .toList();
    rows().bulkWrite(writes);
  }

  /** The rows that came to this after a row, in their order, at most so many. */
  List<RowOutcome> find(String job, RowResult.Action action, long after, int limit) {
    return rows()
        .find(of(job, action, after))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(RowOutcomeRepository::read)
        .into(new ArrayList<>());
  }

  /** Hands on all rows that failed, in their order. */
  void forEachFailed(String job, Consumer<RowOutcome> consumer) {
    rows()
        .find(of(job, RowResult.Action.FAILED, 0))
        .sort(Sorts.ascending("_id"))
        .map(RowOutcomeRepository::read)
        .forEach(consumer);
  }

  private static Bson of(String job, RowResult.Action action, long after) {
    String kind = job + "|" + action;
    return Filters.and(
        Filters.gt("_id", id(job, action, after)), Filters.lt("_id", kind + AFTER_BAR));
  }

  private static String id(String job, RowResult.Action action, long row) {
    return "%s|%s|%07d".formatted(job, action, row);
  }

  private static Document row(String job, RowOutcome outcome) {
    return new Document("_id", id(job, outcome.action(), outcome.row()))
        .append("row", outcome.row())
        .append("action", outcome.action().name())
        .append("errors", outcome.errors().stream().map(RowOutcomeRepository::error).toList());
  }

  private static Document error(CellError error) {
    return new Document("column", error.column())
        .append("code", error.code())
        .append("arguments", error.arguments());
  }

  private static RowOutcome read(Document row) {
    return new RowOutcome(
        row.getLong("row"),
        RowResult.Action.valueOf(row.getString("action")),
        row.getList("errors", Document.class).stream()
            .map(error ->
                new CellError(
                    error.getString("column"),
                    error.getString("code"),
                    error.getList("arguments", String.class)))
            .toList());
  }

  private MongoCollection<Document> rows() {
    return mongo.getCollection("import_rows");
  }
}
