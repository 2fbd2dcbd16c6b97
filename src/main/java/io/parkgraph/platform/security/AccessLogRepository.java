package io.parkgraph.platform.security;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * The append-only record of attempts that were denied. An entry is stored before the caller is
 * answered. Attempts by nobody known are not kept: anybody could fill the store with them.
 */
@Repository
class AccessLogRepository {

  private final MongoOperations mongo;
  private final Clock clock;

  AccessLogRepository(MongoOperations mongo, Clock clock) {
    this.mongo = mongo;
    this.clock = clock;
  }

  /**
   * Notes that a known caller asked for what it may not have.
   *
   * @param subjects the rows that it asked for by their keys; empty where the scope is missing
   *     altogether
   */
  void denied(Caller caller, Scope scope, List<String> subjects) {
    var entry =
        new Document("at", Date.from(clock.instant()))
            .append("callerId", caller.id())
            .append("callerName", caller.name())
            .append("scope", scope.value())
            .append("result", "DENIED");
    mongo
        .getCollection("access_log")
        .insertOne(subjects.isEmpty() ? entry : entry.append("subjects", subjects));
  }
}
