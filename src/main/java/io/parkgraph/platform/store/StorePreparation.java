package io.parkgraph.platform.store;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Prepares the store before anybody is served: migrations, then indexes, then seeds. */
@Component
final class StorePreparation implements SmartInitializingSingleton {

  private static final List<DocumentType.Index> EVERYWHERE =
      List.of(
          DocumentType.Index.uniqueWhereHeld(Envelope.APPLIED + ".key"),
          DocumentType.Index.uniqueWhereHeld(DocumentType.CLAIM),
          new DocumentType.Index(List.of(Envelope.PENDING + "._id"), false, true));

  private final MongoOperations mongo;
  private final Migrations migrations;
  private final List<Documents<?>> documents;
  private final List<Seed> seeds;

  StorePreparation(
      MongoOperations mongo,
      Migrations migrations,
      List<Documents<?>> documents,
      List<Seed> seeds) {
    this.mongo = mongo;
    this.migrations = migrations;
    this.documents = documents;
    this.seeds = seeds;
  }

  @Override
  public void afterSingletonsInstantiated() {
    migrations.run();
    for (Documents<?> each : documents) {
      EVERYWHERE.forEach(index -> create(each.type().collection(), index));
      each.type().indexes().forEach(index -> create(each.type().collection(), index));
    }
    seeds.forEach(Seed::plant);
  }

  private void create(String collection, DocumentType.Index index) {
    mongo
        .getCollection(collection)
        .createIndex(
            Indexes.ascending(index.fields()),
            new IndexOptions().unique(index.unique()).sparse(index.sparse()));
  }
}
