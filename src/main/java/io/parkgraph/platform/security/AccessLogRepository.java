package io.parkgraph.platform.security;

import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
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

  private static Document entry(
      Instant at, Caller caller, Scope scope, String result, List<String> subjects) {
    var entry =
        new Document("at", Date.from(at))
            .append("callerId", caller.id())
            .append("callerName", caller.name())
            .append("scope", scope.value())
            .append("result", result);
    return subjects.isEmpty() ? entry : entry.append("subjects", subjects);
  }
}
