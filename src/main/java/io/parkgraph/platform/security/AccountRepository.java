package io.parkgraph.platform.security;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The accounts, by the name that is typed at sign-in. */
@Repository
class AccountRepository {

  private final MongoOperations mongo;

  AccountRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  Optional<Account> find(String id) {
    return Optional.ofNullable(mongo.findById(id, Account.class));
  }

  boolean isEmpty() {
    return mongo.findOne(new Query().limit(1), Account.class) == null;
  }

  /** Stores a new account, unless another process was faster. */
  boolean insert(Account account) {
    try {
      mongo.insert(account);
      return true;
    } catch (DuplicateKeyException taken) {
      return false;
    }
  }

  void save(Account account) {
    mongo.save(account);
  }
}
