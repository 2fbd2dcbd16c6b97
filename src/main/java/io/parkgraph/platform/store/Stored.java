package io.parkgraph.platform.store;

/**
 * An aggregate with its envelope, as one read gave them.
 *
 * @param aggregate the aggregate
 * @param envelope what the write path keeps beside it
 * @param <A> the aggregate
 */
public record Stored<A>(A aggregate, Envelope envelope) {}
