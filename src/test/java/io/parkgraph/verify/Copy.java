package io.parkgraph.verify;

import io.parkgraph.platform.command.Aggregate;
import java.util.List;

/**
 * An effect in another aggregate, written by a command.
 *
 * @param id the page's key
 * @param version how often it was written
 * @param seen the versions of the page, as their events came
 */
record Copy(String id, long version, List<Long> seen) implements Aggregate {}
