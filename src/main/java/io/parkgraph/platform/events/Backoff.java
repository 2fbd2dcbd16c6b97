package io.parkgraph.platform.events;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Failures in a row of one piece of work: how long the next try waits, and what the program's log
 * says of it, which is the whole trace once and then a line for each further try.
 */
final class Backoff {

  private static final Logger LOG = LoggerFactory.getLogger(Backoff.class);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final int MOST_DOUBLINGS = 20;

  private final String work;
  private final Duration longest;
  private int failures;

  /**
   * Nothing has failed yet.
   *
   * @param work as the log names it
   * @param longest no try waits longer
   */
  Backoff(String work, Duration longest) {
    this.work = work;
    this.longest = longest;
  }

  /** Notes a failure and answers how long to wait now. */
  Duration failed(Throwable failure) {
    Duration doubled = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    Duration wait = doubled.compareTo(longest) < 0 ? doubled : longest;
    failures++;
    if (failures == 1) {
      LOG.warn("{} failed and is tried again", work, failure);
    } else {
      LOG.warn(
          "{} failed {} times in a row; the next try is in {} s: {}",
          work,
          failures,
          wait.toMillis() / 1000.0,
          failure.toString());
    }
    return wait;
  }

  /** Notes that it works. */
  void succeeded() {
    if (failures > 0) {
      LOG.info("{} works again, after {} failures", work, failures);
      failures = 0;
    }
  }
}
