package io.parkgraph.platform.accounts;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The sign-ins, by account and time. */
@Repository
class SessionRepository {

  private final MongoOperations mongo;

  SessionRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  void insert(SignInSession session) {
    mongo.insert(session);
  }

  Optional<SignInSession> find(String id) {
    return Optional.ofNullable(mongo.findById(id, SignInSession.class));
  }

  /** The last sign-ins of an account, newest first, at most so many. */
  List<SignInSession> newest(String account, int limit) {
    return mongo.find(
        query(where("account").is(account))
            .with(Sort.by(Sort.Direction.DESC, "startedAt"))
            .limit(limit),
        SignInSession.class);
  }

  /** Notes that a session was used. */
  void seen(String id, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(id)), new Update().set("seenAt", at), SignInSession.class);
  }

  /** Ends a session of an account, if it was not ended already. */
  void end(String account, String id, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(id).and("account").is(account).and("endedAt").isNull()),
        new Update().set("endedAt", at),
        SignInSession.class);
  }
}
