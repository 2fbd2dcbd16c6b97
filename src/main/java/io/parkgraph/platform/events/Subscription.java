package io.parkgraph.platform.events;

/** One listener's place in the log, until it is closed. */
public interface Subscription extends AutoCloseable {

  /** Ends it; one event may still be on its way to the listener. */
  @Override
  void close();
}
