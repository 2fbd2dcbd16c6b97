package io.parkgraph.platform.events;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest events of the log, as many as are kept in memory.
 *
 * @param last the number of the newest event that was read; 0 where the log is empty
 * @param events the events up to it, without gaps; none at first
 */
record Window(long last, List<SequencedEvent> events) {

  private static final int MOST = 1_000;

  static Window at(long last) {
    return new Window(last, List.of());
  }

  /** The window after further events, which follow on the last; the oldest make room. */
  Window with(List<SequencedEvent> further) {
    int all = events.size() + further.size();
    List<SequencedEvent> newest =
        Stream.concat(events.stream(), further.stream()).skip(Math.max(0, all - MOST)).toList();
    return new Window(further.getLast().sequence(), newest);
  }

  /** The events after a number, at most so many; nothing where the window begins later. */
  Optional<List<SequencedEvent>> after(long position, int limit) {
    long begin = last - events.size();
    if (position < begin) {
      return Optional.empty();
    }
    int from = (int) Math.min(position - begin, events.size());
    return Optional.of(events.subList(from, Math.min(from + limit, events.size())));
  }
}
