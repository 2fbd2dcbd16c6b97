package io.parkgraph.platform.accounts;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.Migration;
import io.parkgraph.platform.store.SearchText;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Makes accounts and API keys of before into what is written and logged as everything else is. */
@Component
final class AccountMigration implements Migration {

  @Override
  public int number() {
    return 4;
  }

  @Override
  public String description() {
    return "accounts with grants, accounts and API keys with versions";
  }

  @Override
  public void apply(MongoOperations mongo) {
    MongoCollection<Document> accounts = mongo.getCollection("accounts");
    for (Document old : accounts.find(Filters.exists("roles")).into(new ArrayList<>())) {
      accounts.replaceOne(Filters.eq("_id", old.getString("_id")), account(old));
    }
    mongo.getCollection("sessions").createIndex(Indexes.ascending("account", "startedAt"));
    mongo.getCollection("sign_in_tries").createIndex(Indexes.ascending("last"));
    mongo
        .getCollection("api_keys")
        .updateMany(
            Filters.exists("version", false),
            new Document("$set", new Document("version", 1L).append("held", List.of())));
  }

  private static Document account(Document old) {
    String id = old.getString("_id");
    return new Document("_id", id)
        .append("name", id)
        .append("grants", old.getList("roles", String.class, List.of()))
        .append("disabled", false)
        .append("temporary", false)
        .append("credentials", old.get("credentials"))
        .append("passwordHash", old.getString("passwordHash"))
        .append("passwordAt", old.getDate("changedAt"))
        .append("version", 1L)
        .append(
            "k",
            new Document("name", SearchText.sortKey(id))
                .append("search", SearchText.of(id) + " " + id));
  }
}
