package io.parkgraph.platform.store.embedded;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of which index a query reads.
 *
 * @param order in which they come, or null if the documents still have to be sorted
 */
record QueryPlan(Searchable index, List<KeyRange> ranges, @Nullable IndexOrder order) {

  boolean isSorted() {
    return order != null;
  }

  /** The positions to look at, each once; an entry is read when it is asked for. */
  Stream<KeyBytes> positions() {
    IndexOrder reading = order == null ? IndexOrder.FORWARDS : order;
    Stream<Hit> hits =
        reading.isMerged() ? merged(reading.isBackwards()) : inTurn(reading.isBackwards());
    Stream<KeyBytes> positions = hits.map(Hit::position);
    return index.traits().isMultikey() ? positions.distinct() : positions;
  }

  private Stream<Hit> inTurn(boolean backwards) {
    List<KeyRange> sequence = backwards ? ranges.reversed() : ranges;
    return sequence.stream().flatMap(range -> stream(index.scan(range, backwards)));
  }

  private Stream<Hit> merged(boolean backwards) {
    Comparator<Head> ascending = Head::compareTo;
    PriorityQueue<Head> heads = new PriorityQueue<>(backwards ? ascending.reversed() : ascending);
    for (KeyRange range : ranges) {
      advance(heads, index.scan(range, backwards), range.shared());
    }
    return stream(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return !heads.isEmpty();
          }

          @Override
          public Hit next() {
            Head first = heads.poll();
            if (first == null) {
              throw new NoSuchElementException();
            }
            advance(heads, first.rest, first.shared);
            return first.hit;
          }
        });
  }

  private static void advance(PriorityQueue<Head> heads, Iterator<Hit> rest, int shared) {
    if (rest.hasNext()) {
      heads.add(new Head(rest.next(), rest, shared));
    }
  }

  private static Stream<Hit> stream(Iterator<Hit> hits) {
    int order = Spliterator.ORDERED | Spliterator.NONNULL;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(hits, order), false);
  }

  /** The next entry of one range among those read side by side. */
  private record Head(Hit hit, Iterator<Hit> rest, int shared) implements Comparable<Head> {

    @Override
    public int compareTo(Head other) {
      return hit.key().compareAfter(shared, other.hit.key(), other.shared);
    }
  }
}
