package io.parkgraph.platform.ui.settings;

import java.util.function.UnaryOperator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps what each person chose. */
@Repository
class AccountSettingsRepository {

  private static final int ATTEMPTS = 5;

  private final MongoOperations mongo;

  AccountSettingsRepository(MongoOperations mongo) {
    this.mongo = mongo;
  }

  AccountSettings find(String id) {
    AccountSettings found = mongo.findById(id, AccountSettings.class);
    return found == null ? AccountSettings.none(id) : found;
  }

  /** Changes what is stored, upon whatever another tab has stored meanwhile. */
  void change(String id, UnaryOperator<AccountSettings> change) {
    for (int attempt = 1; ; attempt++) {
      try {
        mongo.save(change.apply(find(id)));
        return;
      } catch (OptimisticLockingFailureException | DuplicateKeyException faster) {
        if (attempt == ATTEMPTS) {
          throw faster;
        }
      }
    }
  }
}
