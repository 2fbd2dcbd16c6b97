package io.parkgraph.platform.events;

/**
 * An event at its place in the log.
 *
 * @param sequence its number: 1 for the first, without gaps
 * @param event what happened
 */
public record SequencedEvent(long sequence, LoggedEvent event) {}
