package io.parkgraph.platform.graphql.list;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Keeps the key in the store, so that all nodes share it; the first one to ask makes it. */
@Repository
class CursorKeyRepository implements CursorKey {

  private static final String CURSORS = "cursors";
  private static final int BYTES = 32;

  private final MongoOperations mongo;
  private volatile byte @Nullable [] key;

  CursorKeyRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public byte[] bytes() {
    byte[] known = key;
    if (known == null) {
      known = load();
      key = known;
    }
    return known;
  }

  private byte[] load() {
    byte[] fresh = new byte[BYTES];
    new SecureRandom().nextBytes(fresh);
    mongo.upsert(
        query(where("_id").is(CURSORS)),
        new Update().setOnInsert("key", Base64.getEncoder().encodeToString(fresh)),
        SigningKey.class);
    SigningKey stored = mongo.findById(CURSORS, SigningKey.class);
    return Base64.getDecoder().decode(Objects.requireNonNull(stored).key());
  }

  /** A key by the name of what it signs. */
  @Document("signing_keys")
  record SigningKey(@Id String id, String key) {}
}
