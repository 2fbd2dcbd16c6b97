package io.parkgraph.platform.security;

import com.mongodb.client.model.Filters;
import io.parkgraph.platform.store.Conditions;
import io.parkgraph.platform.store.KeysetPages;
import io.parkgraph.platform.store.Ordering;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The entries of the access log; it only grows. */
@Repository
class AccessLogRepository {

  private static final String COLLECTION = "access_log";

  private final MongoOperations mongo;

  AccessLogRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void denied(Instant at, Caller caller, Scope scope, List<String> subjects) {
    mongo.insert(entry(at, caller, scope, "DENIED", subjects), COLLECTION);
  }

  /**
   * Stores what was shown; under a key at most once.
   *
   * @param key null to store it in any case
   * @return false if the key stands for something else
   */
  boolean shown(Instant at, Caller caller, Disclosure what, @Nullable String key, String input) {
    Document entry =
        entry(at, caller, what.scope(), what.kind().name(), what.subjects())
            .append("field", what.field())
            .append("reason", what.reason());
    if (key == null) {
      mongo.insert(entry, COLLECTION);
      return true;
    }
    try {
      mongo.insert(entry.append("_id", key).append("input", input), COLLECTION);
      return true;
    } catch (DuplicateKeyException before) {
      Document earlier = mongo.getCollection(COLLECTION).find(Filters.eq("_id", key)).first();
      return earlier != null && input.equals(earlier.getString("input"));
    }
  }

  Slice<AccessEntry> find(AccessFilter filter, PageRequest page) {
    return new KeysetPages<>(mongo.getCollection(COLLECTION), AccessLogRepository::read)
        .page(conditions(filter), Ordering.newestFirst("at"), page);
  }

  long count(AccessFilter filter) {
    var entries = mongo.getCollection(COLLECTION);
    return filter.equals(AccessFilter.ALL)
        ? entries.estimatedDocumentCount()
        : entries.countDocuments(conditions(filter));
  }

  Optional<AccessEntry> find(String id) {
    return Optional.ofNullable(mongo.getCollection(COLLECTION).find(Filters.eq("_id", id)).first())
        .map(AccessLogRepository::read);
  }

  private static Bson conditions(AccessFilter filter) {
    return new Conditions()
        .equal("callerName", filter.by())
        .equal("result", filter.result())
        .equal("subjects", filter.subject())
        .from("at", filter.from())
        .before("at", filter.until())
        .toFilter();
  }

  private static AccessEntry read(Document row) {
    return new AccessEntry(
        row.getString("_id"),
        row.getDate("at").toInstant(),
        row.getString("callerId"),
        row.getString("callerName"),
        row.getString("scope"),
        row.getString("result"),
        row.getList("subjects", String.class, List.of()),
        row.getString("field"),
        row.getString("reason"));
  }

  private static Document entry(
      Instant at, Caller caller, Scope scope, String result, List<String> subjects) {
    var entry =
        new Document("_id", new ObjectId().toHexString())
            .append("at", Date.from(at))
            .append("callerId", caller.id())
            .append("callerName", caller.name())
            .append("scope", scope.value())
            .append("result", result);
    return subjects.isEmpty() ? entry : entry.append("subjects", subjects);
  }
}
