package io.parkgraph.platform.store;

import org.springframework.data.mongodb.core.MongoOperations;

/**
 * One step from an older form of the stored data to the next. Steps run once each, in the order of
 * their numbers, before anything else reads the store; a step that was cut short runs again, so it
 * must bear that.
 */
public interface Migration {

  /** Its number, from 1, without gaps. */
  int number();

  /** What it does, for the record. */
  String description();

  /** Does it. */
  void apply(MongoOperations mongo);
}
