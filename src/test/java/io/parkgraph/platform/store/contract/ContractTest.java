package io.parkgraph.platform.store.contract;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** An empty collection of things in a database of its own, on the store under test. */
@OnEveryStore
abstract class ContractTest {

  @Parameter StoreUnderTest store;

  MongoDatabase database;
  MongoCollection<Document> things;

  @BeforeEach
  void open() {
    database = store.freshDatabase();
    things = database.getCollection("things");
  }

  @AfterEach
  void drop() {
    database.drop();
  }

  static Document thing(Object id) {
    return new Document("_id", id);
  }

  static List<Object> ids(FindIterable<Document> found) {
    return found.map(row -> row.get("_id")).into(new ArrayList<>());
  }
}
