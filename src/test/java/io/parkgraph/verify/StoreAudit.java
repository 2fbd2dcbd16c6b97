package io.parkgraph.verify;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Looks through a store in which nobody writes for what must hold however processes died: what was
 * acknowledged is there, the log has each event once and in order under numbers without gaps, and
 * each effect has happened once.
 */
final class StoreAudit {

  private static final int MOST_TOLD = 5;
  private static final int HANDLERS = 2;

  private final MongoOperations mongo;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, List<Long>> logged = new HashMap<>();

  private StoreAudit(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Whether nothing waits and all handlers have come to their last event. Looked at in the order in
   * which things happen: what is still to come cannot slip by behind a look.
   */
  static boolean isSettled(MongoOperations mongo) {
    return !waits(mongo, Node.PAGES)
        && isHandled(mongo, lastOfPages(mongo))
        && !waits(mongo, Node.COPIES);
  }

  private static boolean isHandled(MongoOperations mongo, long wanted) {
    var there =
        mongo
            .getCollection("handler_positions")
            .find(Filters.gte("seq", wanted))
            .into(new ArrayList<>());
    return wanted == 0 || there.size() == HANDLERS;
  }

  /** What is wrong, some of it at least; nothing where all is right. */
  static List<String> problems(MongoOperations mongo, Map<String, Long> noted) {
    var audit = new StoreAudit(mongo);
    audit.log();
    audit.pages(noted);
    return audit.problems;
  }

  private void log() {
    Set<String> ids = new HashSet<>();
    long expected = 1;
    for (Document event : mongo.getCollection("events").find().sort(Sorts.ascending("seq"))) {
      long number = event.getLong("seq");
      check(number == expected, "the log has %d instead of %d", number, expected);
      check(ids.add(event.getString("_id")), "%s was logged twice", event.getString("_id"));
      expected = number + 1;
      logged
          .computeIfAbsent(event.getString("subject"), any -> new ArrayList<>())
          .add(event.getLong("version"));
    }
  }

  private void pages(Map<String, Long> noted) {
    Map<String, Document> pages = all(Node.PAGES);
    Map<String, Document> copies = all(Node.COPIES);
    Map<String, Document> tallies = all(Node.TALLIES);
    pages.forEach((id, page) -> page(id, page, copies.get(id), tallies.get(id)));
    check(copies.size() == pages.size(), "%d copies of %d pages", copies.size(), pages.size());
    check(tallies.size() == pages.size(), "%d tallies of %d", tallies.size(), pages.size());
    int subjects = pages.size() + copies.size();
    check(logged.size() == subjects, "%d subjects, of which %d", logged.size(), subjects);
    noted.forEach((id, version) -> {
      Document page = pages.get(id);
      check(
          page != null && page.getLong("version") >= version,
          "%s was acknowledged at %d and is %s",
          id,
          version,
          page);
    });
  }

  private void page(String id, Document page, Document copy, Document tally) {
    long version = page.getLong("version");
    check(page.getLong("value") == version, "%s has another value: %s", id, page);
    once(logged.get(Node.PAGES + "|" + id), version, "events of page " + id);
    once(logged.get(Node.COPIES + "|" + id), version, "events of copy " + id);
    once(copy == null ? null : seen(copy), version, "copied of " + id);
    once(tally == null ? null : seen(tally), version, "tallied of " + id);
    check(
        tally != null && Objects.equals(tally.getLong("count"), version),
        "%s is tallied wrongly: %s",
        id,
        tally);
  }

  /** Each of the versions up to the last, once and in order. */
  private void once(List<Long> versions, long last, String what) {
    List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
    check(all.equals(versions), "%s: %s instead of %s", what, versions, all);
  }

  private void check(boolean holds, String problem, Object... details) {
    if (!holds && problems.size() < MOST_TOLD) {
      problems.add(problem.formatted(details));
    }
  }

  private Map<String, Document> all(String collection) {
    Map<String, Document> all = new HashMap<>();
    mongo.getCollection(collection).find().forEach(row -> all.put(row.getString("_id"), row));
    return all;
  }

  private static List<Long> seen(Document row) {
    return row.getList("seen", Long.class, List.of());
  }

  private static long lastOfPages(MongoOperations mongo) {
    try (var newest =
        mongo.getCollection("events").find().sort(Sorts.descending("seq")).iterator()) {
      while (newest.hasNext()) {
        Document event = newest.next();
        if (event.getString("subject").startsWith(Node.PAGES)) {
          return event.getLong("seq");
        }
      }
    }
    return 0;
  }

  private static boolean waits(MongoOperations mongo, String collection) {
    return mongo.getCollection(collection).find(Filters.gt("pending._id", "")).first() != null;
  }
}
