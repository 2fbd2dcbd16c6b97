package io.parkgraph.platform.store.embedded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.BiFunction;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of keys.
 *
 * @param from the first key that may be in it
 * @param to the first key above it, or null if it reaches to the end
 * @param shared how many bytes at the start are the same in all its keys
 */
record KeyRange(KeyBytes from, @Nullable KeyBytes to, int shared) {

  static final KeyRange ALL = new KeyRange(new KeyBytes(new byte[0]), null, 0);

  static KeyRange startingWith(KeyBytes prefix) {
    return new KeyRange(prefix, prefix.successor(), prefix.length());
  }

  boolean isEmpty() {
    return to != null && from.compareTo(to) >= 0;
  }

  /** How many keys of the map lie in the range; costs two look-ups. */
  long countIn(MVMap<KeyBytes, ?> map) {
    long end = to == null ? map.sizeAsLong() : rank(map, to);
    return Math.max(0, end - rank(map, from));
  }

  private static long rank(MVMap<KeyBytes, ?> map, KeyBytes key) {
    long index = map.getKeyIndex(key);
    return index < 0 ? -index - 1 : index;
  }

  /** The entries in the range, read one by one as they are asked for. */
  <V> Iterator<Hit> hits(
      MVMap<KeyBytes, V> map, boolean backwards, BiFunction<KeyBytes, V, KeyBytes> position) {
    Cursor<KeyBytes, V> cursor = cursor(map, backwards);
    return new Iterator<>() {
      private @Nullable Hit next = advance();

      private @Nullable Hit advance() {
        while (cursor.hasNext()) {
          KeyBytes key = cursor.next();
          // The cursor includes its end, the range does not.
          if (!key.equals(to)) {
            return new Hit(key, position.apply(key, cursor.getValue()));
          }
        }
        return null;
      }

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public Hit next() {
        if (next == null) {
          throw new NoSuchElementException();
        }
        Hit result = Objects.requireNonNull(next);
        next = advance();
        return result;
      }
    };
  }

  private <V> Cursor<KeyBytes, V> cursor(MVMap<KeyBytes, V> map, boolean backwards) {
    return backwards ? map.cursor(to, from, true) : map.cursor(from, to, false);
  }

  /** The same keys in as few ranges as possible, in ascending order. */
  static List<KeyRange> union(List<KeyRange> ranges) {
    List<KeyRange> result = new ArrayList<>();
    ranges.stream()
        .filter(range -> !range.isEmpty())
        .sorted(Comparator.comparing(KeyRange::from))
        .forEach(range -> {
          KeyRange last = result.isEmpty() ? null : result.getLast();
          if (last != null && last.reaches(range)) {
            result.set(result.size() - 1, last.extendedBy(range));
          } else {
            result.add(range);
          }
        });
    return List.copyOf(result);
  }

  private boolean reaches(KeyRange later) {
    return to == null || later.from.compareTo(to) <= 0;
  }

  private KeyRange extendedBy(KeyRange later) {
    boolean longer = to != null && (later.to == null || later.to.compareTo(to) > 0);
    return new KeyRange(from, longer ? later.to : to, 0);
  }
}
