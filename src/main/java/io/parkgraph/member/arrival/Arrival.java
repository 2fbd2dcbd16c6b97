package io.parkgraph.member.arrival;

import java.time.Instant;

/**
 * That somebody is new in town and looks for an organization 报到.
 *
 * @param declaredAt when the person said so
 */
public record Arrival(Instant declaredAt) {}
