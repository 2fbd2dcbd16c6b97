package io.parkgraph.platform.store.embedded;

import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * What was ever stored under an index, as far as it limits the use of the index. Kept with the data
 * and never taken back, since the values that left do not tell whether they were the last.
 */
final class KeyTraits {

  private static final int MULTIKEY = 1;
  private static final int UNORDERED = 2;

  private final MVMap<String, Integer> stored;
  private final MVMap<?, ?> keys;
  private volatile int bits;

  /**
   * Reads the traits.
   *
   * @param stored the traits of all maps by name; a map's number changes when the file is compacted
   * @param keys the map whose traits these are
   */
  KeyTraits(MVMap<String, Integer> stored, MVMap<?, ?> keys) {
    this.stored = stored;
    this.keys = keys;
    this.bits = stored.getOrDefault(keys.getName(), 0);
  }

  /** Whether some document has an array here, and so several entries. */
  boolean isMultikey() {
    return (bits & MULTIKEY) != 0;
  }

  /** Whether some value does not sort as its bytes do. */
  boolean isUnordered() {
    return (bits & UNORDERED) != 0;
  }

  void noteArray() {
    add(MULTIKEY);
  }

  void noteValues(List<? extends @Nullable Object> values) {
    for (Object value : values) {
      if (!isUnordered() && !OrderedBytes.isOrdered(value)) {
        add(UNORDERED);
      }
    }
  }

  private void add(int trait) {
    if ((bits & trait) == 0) {
      bits |= trait;
      stored.put(keys.getName(), bits);
    }
  }
}
