package io.parkgraph.platform.events;

/** One who reads the log at a pace of its own. */
interface LogReader {

  /**
   * Told whenever the log has grown, and regularly besides; returns at once.
   *
   * @param last the number of the newest event
   */
  void beat(long last);
}
