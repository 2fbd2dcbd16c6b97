package io.parkgraph.platform.rounds;

import java.time.LocalDate;

/**
 * What is to be done because time has passed: letters expire, terms fall due, files are swept away.
 * A bean of this type is run shortly after each start and every hour, as {@link
 * io.parkgraph.platform.security.Caller#SYSTEM}, on one node at a time.
 *
 * <p>It must bear to be run again on the same day and to find days that nobody ran it on; what it
 * writes it writes by commands, so that of two nodes whose clocks disagree one is refused.
 */
public interface Round {

  /** What it does, in a few words; unique: its lease is kept under it. */
  String name();

  /**
   * Does what is due.
   *
   * @param today the day in the park's time zone
   */
  void run(LocalDate today);
}
