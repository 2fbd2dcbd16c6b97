package io.parkgraph.graph;

import com.mongodb.client.model.Indexes;
import io.parkgraph.platform.store.Migration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * The index by which edges are found from where they end; they are found by key from where they
 * begin.
 */
@Component
final class EdgeMigration implements Migration {

  @Override
  public int number() {
    return 6;
  }

  @Override
  public String description() {
    return "the index of the graph's edges";
  }

  @Override
  public void apply(MongoOperations mongo) {
    mongo
        .getCollection(EdgeRepository.COLLECTION)
        .createIndex(Indexes.ascending("ends", "reading", "_id"));
  }
}
