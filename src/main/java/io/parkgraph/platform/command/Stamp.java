package io.parkgraph.platform.command;

import java.time.Instant;

/**
 * Who acts, and when; decisions take it as a value, so that they stay pure.
 *
 * @param by the name of who acts, as people read it
 * @param at when
 */
public record Stamp(String by, Instant at) {}
