package io.parkgraph.platform.security;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The API keys, by the hash of the key. */
@Repository
class ApiKeyRepository {

  private final MongoOperations mongo;

  ApiKeyRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<ApiKey> find(String hash) {
    return Optional.ofNullable(mongo.findById(hash, ApiKey.class));
  }

  List<ApiKey> findByApplication(String application) {
    return mongo.find(query(where("application").is(application)), ApiKey.class);
  }

  void save(ApiKey key) {
    mongo.save(key);
  }

  void revoke(String hash, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(hash)), new Update().set("revokedAt", at), ApiKey.class);
  }

  void markUsed(String hash, Instant at) {
    mongo.updateFirst(
        query(where("_id").is(hash)), new Update().set("lastUsedAt", at), ApiKey.class);
  }
}
