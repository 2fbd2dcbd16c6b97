package io.parkgraph.platform.events;

/**
 * The steps from a command to its last effect, in their order. A process may die after each of
 * them, and the next start has to bring in order what it left.
 */
public enum Step {
  /** The aggregate has accepted; nothing is stored. */
  DECIDED,
  /** The document is stored with its events; nobody was told. */
  WRITTEN,
  /** The relay has read what waits in the documents. */
  WAITING_READ,
  /** The relay has the lease. */
  RELAY_LEASE_TAKEN,
  /** A part of a batch is in the log. */
  APPENDED_IN_PART,
  /** A whole batch is in the log, and waits in the documents still. */
  APPENDED,
  /** A part of a batch was taken out of its documents. */
  PULLED_IN_PART,
  /** The batch was taken out of its documents. */
  PULLED,
  /** The feed has read new events from the log. */
  FEED_READ,
  /** A follower of the feed was handed an event. */
  DELIVERED,
  /** A handler's lease was taken. */
  HANDLER_LEASE_TAKEN,
  /** A handler is about to be handed an event. */
  HANDLER_STARTED,
  /** A handler has returned: its effect is stored, its position is not. */
  EFFECT_WRITTEN,
  /** The position after the last effect is stored. */
  POSITION_KEPT
}
