package io.parkgraph.platform.accounts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/**
 * Who administers the system, in one document: of two administrators who shut each other out at the
 * same moment only one can take the other off it. It never has more than there are; an account is
 * put on it after it became one, and taken off before it ceases to be one.
 */
@Repository
class AdministratorsRepository {

  private static final String IDS = "ids";
  private static final Bson THE_ONE = Filters.eq("_id", "administrators");

  private final MongoOperations mongo;
  private final AccountRepository accounts;

  AdministratorsRepository(MongoOperations mongo, AccountRepository accounts) {
    this.mongo = mongo;
    this.accounts = accounts;
  }

  /** Puts an administrator on it. */
  void enter(String id) {
    begin();
    guards().updateOne(THE_ONE, Updates.addToSet(IDS, id));
  }

  /** Takes one off it; false, and nothing happens, if nobody else would be left. */
  boolean leave(String id) {
    begin();
    Bson somebodyElse = Filters.or(Filters.ne(IDS, id), Filters.exists(IDS + ".1"));
    return guards()
            .updateOne(Filters.and(THE_ONE, somebodyElse), Updates.pull(IDS, id))
            .getMatchedCount()
        == 1;
  }

  /** Fills it from the accounts, once. */
  private void begin() {
    if (guards().find(THE_ONE).first() == null) {
      List<String> present = accounts.administrators();
      guards()
          .updateOne(THE_ONE, Updates.setOnInsert(IDS, present), new UpdateOptions().upsert(true));
    }
  }

  private MongoCollection<Document> guards() {
    return mongo.getCollection("guards");
  }
}
