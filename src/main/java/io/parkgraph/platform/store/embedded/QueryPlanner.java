package io.parkgraph.platform.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the index through which a query has to look at the fewest documents.
 *
 * <p>The ranks of keys in a stored map are cheap to find, so the size of every range is known and
 * nothing is guessed but how the matching documents are spread over an index that is read in sort
 * order.
 */
final class QueryPlanner {

  /** Of longer lists of ranges the first are counted and stand for all. */
  private static final int COUNTED_RANGES = 64;

  private final List<Searchable> indexes;
  private final long documents;

  /**
   * Plans for one collection as it is now.
   *
   * @param documents in the collection
   */
  QueryPlanner(List<Searchable> indexes, long documents) {
    this.indexes = indexes;
    this.documents = documents;
  }

  /**
   * Plans a query.
   *
   * @param wanted how many matching documents are read at most; 0 for all
   * @return null if nothing is better than reading the whole collection
   */
  @Nullable QueryPlan plan(Document query, @Nullable Document sort, long wanted) {
    Conditions conditions = Conditions.of(query);
    List<Candidate> candidates = new ArrayList<>();
    for (Searchable index : indexes) {
      IndexBounds bounds = IndexBounds.of(index, conditions);
      if (bounds != null) {
        candidates.add(candidate(index, bounds, sort));
      } else if (wanted > 0 && sort != null && !index.leavesOut()) {
        candidates.add(candidate(index, IndexBounds.NONE, sort));
      }
    }
    long matching = candidates.stream().mapToLong(Candidate::entries).reduce(documents, Math::min);
    Candidate whole = wholeCollection(sort);
    return candidates.stream()
        .min(Comparator.comparingDouble(candidate -> candidate.cost(wanted, matching)))
        .filter(best -> best.cost(wanted, matching) < whole.cost(wanted, matching))
        .map(Candidate::plan)
        .orElse(null);
  }

  private static Candidate candidate(
      Searchable index, IndexBounds bounds, @Nullable Document sort) {
    IndexOrder order = IndexOrder.serving(sort, index, bounds);
    long counted = bounds.ranges().stream().limit(COUNTED_RANGES).mapToLong(index::count).sum();
    int ranges = bounds.ranges().size();
    long entries = ranges <= COUNTED_RANGES ? counted : counted * ranges / COUNTED_RANGES;
    return new Candidate(new QueryPlan(index, bounds.ranges(), order), entries, order != null);
  }

  private Candidate wholeCollection(@Nullable Document sort) {
    boolean sorted = sort == null || sort.isEmpty();
    return new Candidate(null, documents, sorted);
  }

  /**
   * A way to read.
   *
   * @param plan null for the whole collection
   * @param entries that it covers
   */
  private record Candidate(@Nullable QueryPlan plan, long entries, boolean sorted) {

    /** The documents that are looked at until the wanted ones are found. */
    double cost(long wanted, long matching) {
      if (!sorted || wanted == 0) {
        return entries;
      }
      double perMatch = (double) entries / Math.max(1, matching);
      return Math.min((double) entries, (double) wanted * Math.max(1, perMatch));
    }
  }
}
