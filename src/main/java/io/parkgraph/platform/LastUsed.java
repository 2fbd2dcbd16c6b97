package io.parkgraph.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of bounded size: beyond it the entry that was unused the longest is forgotten. It is for
 * one thread at a time.
 *
 * @param <K> the key
 * @param <V> the value
 */
public final class LastUsed<K, V> extends LinkedHashMap<K, V> {

  private static final long serialVersionUID = 1L;
  private static final int CAPACITY = 16;
  private static final float LOAD = 0.75f;

  private final int most;

  /** An empty map of at most so many entries. */
  public LastUsed(int most) {
    super(CAPACITY, LOAD, true);
    this.most = most;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > most;
  }
}
