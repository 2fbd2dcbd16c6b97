package io.parkgraph.platform.accounts;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.Sha256;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * How often sign-ins were tried, for all nodes and across restarts. It knows no names and no
 * addresses, only their hashes.
 */
@Repository
class SignInTriesRepository {

  private final MongoOperations mongo;

  SignInTriesRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /**
   * Tries under one key.
   *
   * @param count how many stand as failed
   * @param last when the last was made
   */
  record Tries(int count, Instant last) {}

  Optional<Tries> find(String key) {
    return Optional.ofNullable(tries().find(by(key)).first())
        .map(row -> new Tries(row.getInteger("count"), row.getDate("last").toInstant()));
  }

  /** Puts tries in the place of those that were read; false if another node was faster. */
  boolean replace(String key, @Nullable Tries before, Tries after) {
    if (before == null) {
      return insert(key, after);
    }
    Bson asRead = Filters.and(by(key), Filters.eq("count", before.count()));
    Bson change =
        Updates.combine(
            Updates.set("count", after.count()), Updates.set("last", Date.from(after.last())));
    return tries().updateOne(asRead, change).getMatchedCount() == 1;
  }

  /** Forgets tries. */
  void forget(String key) {
    tries().deleteOne(by(key));
  }

  /** Takes one try back. */
  void takeBack(String key) {
    tries().updateOne(Filters.and(by(key), Filters.gt("count", 0)), Updates.inc("count", -1));
  }

  /** Forgets all tries that were made before. */
  void forgetBefore(Instant instant) {
    tries().deleteMany(Filters.lt("last", Date.from(instant)));
  }

  private boolean insert(String key, Tries tries) {
    try {
      tries()
          .insertOne(
              new Document("_id", hash(key))
                  .append("count", tries.count())
                  .append("last", Date.from(tries.last())));
      return true;
    } catch (MongoWriteException refused) {
      if (refused.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw refused;
    }
  }

  private static Bson by(String key) {
    return Filters.eq("_id", hash(key));
  }

  private static String hash(String key) {
    return HexFormat.of().formatHex(Sha256.of(key));
  }

  private MongoCollection<Document> tries() {
    return mongo.getCollection("sign_in_tries");
  }
}
