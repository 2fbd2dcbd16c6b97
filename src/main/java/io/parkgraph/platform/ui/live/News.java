package io.parkgraph.platform.ui.live;

import io.parkgraph.platform.events.SequencedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What changed since a screen was last told. Where it is more than can be listed, everything counts
 * as changed.
 */
public final class News {

  private static final int MOST = 500;

  private final Map<String, Set<String>> subjects = new HashMap<>();
  private int size;
  private final Map<String, Long> last = new HashMap<>();

  News() {}

  void add(SequencedEvent event) {
    last.put(event.event().collection(), event.sequence());
    if (size < MOST
        && subjects
            .computeIfAbsent(event.event().collection(), any -> new HashSet<>())
            .add(event.event().subjectId())) {
      size++;
    }
  }

  /** Whether anything in a collection changed. */
  public boolean touches(String collection) {
    return size >= MOST || subjects.containsKey(collection);
  }

  /** Whether an entity changed. */
  public boolean touches(String collection, String id) {
    return size >= MOST || subjects.getOrDefault(collection, Set.of()).contains(id);
  }

  /** The number of the newest event in some collections; 0 where there is none. */
  public long last(Collection<String> collections) {
    return collections.stream().mapToLong(each -> last.getOrDefault(each, 0L)).max().orElse(0);
  }
}
