package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * The documents that a query has to look at.
 *
 * @param documents read one by one as they are asked for
 * @param isSorted whether they come in the order that the query wants
 */
record Candidates(Stream<Document> documents, boolean isSorted) {

  private static final String NATURAL = "$natural";

  /**
   * Finds them through an index, or takes the whole collection.
   *
   * @param wanted how many matching documents are read at most; 0 for all
   */
  static Candidates of(
      Document query,
      @Nullable Document sort,
      long wanted,
      MVMap<KeyBytes, Document> collection,
      List<Index<KeyBytes>> indexes) {
    if (sort != null && sort.get(NATURAL) instanceof Number direction) {
      return new Candidates(all(collection, direction.intValue() < 0), true);
    }
    QueryPlan plan =
        new QueryPlanner(searchable(indexes), collection.sizeAsLong()).plan(query, sort, wanted);
    if (plan == null) {
      return new Candidates(all(collection, false), false);
    }
    Stream<Document> found = plan.positions().map(collection::get).filter(Objects::nonNull);
    return new Candidates(found, plan.isSorted());
  }

  private static List<Searchable> searchable(List<Index<KeyBytes>> indexes) {
    List<Searchable> searchable = new ArrayList<>();
    for (Index<KeyBytes> index : indexes) {
      if (index instanceof PrimaryIndex primary) {
        searchable.add(primary);
      } else if (index instanceof OrderedIndex ordered && ordered.isComplete()) {
        searchable.add(ordered);
      }
    }
    return searchable;
  }

  private static Stream<Document> all(MVMap<KeyBytes, Document> collection, boolean backwards) {
    if (!backwards) {
      return collection.values().stream();
    }
    Iterable<KeyBytes> keys = () -> collection.keyIteratorReverse(null);
    return StreamSupport.stream(keys.spliterator(), false).map(collection::get);
  }
}
