package io.parkgraph.platform.events;

/**
 * An effect of what happens: a read model, a notification, a write in another room. A bean of this
 * type is handed every event that it wants, one after the other in the order of their numbers, from
 * the first in the log on; it starts where it left off, however the process ended.
 *
 * <p>Of several nodes one runs a handler at a time, and an event counts as handled once {@link
 * #handle} has returned. A process that dies before it could note that hands the event out again,
 * and so does, in rare cases, a node that was frozen while another took over: even after later
 * events. The effect must bear that. What does: an insert under the event's id, an update of what
 * has a smaller number only, a command with the event's id as its idempotency key.
 */
public interface EventHandler {

  /** Under which name its position is kept; unique, and never changed. */
  String name();

  /**
   * Whether it wants the events of the aggregates in a collection. What it does not want costs it
   * nothing. One that begins to want more does not see what it has passed.
   */
  boolean wants(String collection);

  /**
   * Does what is to be done about an event, as {@link
   * io.parkgraph.platform.security.Caller#SYSTEM}. When it throws, the event comes again, after a
   * while that grows up to a minute, and the later ones wait; other handlers go on.
   */
  void handle(SequencedEvent event);
}
