package io.parkgraph.verify;

import io.parkgraph.platform.command.Aggregate;

/**
 * What the nodes under test write.
 *
 * @param id its key
 * @param version how often it was written
 * @param value one more with each write
 */
record Page(String id, long version, long value) implements Aggregate {}
