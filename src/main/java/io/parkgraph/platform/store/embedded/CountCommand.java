package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows the aggregation by which drivers count what matches. The engine would read the whole
 * collection for it; its older count command uses the indexes.
 */
final class CountCommand {

  static final String NAME = "count";

  private static final Document GROUP = new Document("_id", 1).append("n", new Document("$sum", 1));

  private CountCommand() {}

  /** The count command that answers the same; null where the aggregation is another one. */
  static @Nullable Document of(Document aggregation) {
    if (aggregation.get("pipeline") instanceof List<?> stages
        && stages.size() == 2
        && stages.getFirst() instanceof Document first
        && stages.getLast() instanceof Document last
        && first.keySet().equals(Set.of("$match"))
        && GROUP.equals(last.get("$group"))) {
      return new Document(NAME, aggregation.get("aggregate")).append("query", first.get("$match"));
    }
    return null;
  }

  /** The aggregation's reply; it has no row where nothing matched. */
  static Document reply(String database, Document counting, Document counted) {
    int matched = ((Number) counted.getOrDefault("n", 0)).intValue();
    List<Document> rows =
        matched == 0 ? List.of() : List.of(new Document("_id", 1).append("n", matched));
    Document reply =
        new Document(
            "cursor",
            new Document("id", 0L)
                .append("ns", database + "." + counting.get(NAME))
                .append("firstBatch", rows));
    Utils.markOkay(reply);
    return reply;
  }
}
