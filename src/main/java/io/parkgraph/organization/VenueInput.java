package io.parkgraph.organization;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a venue, as it came in; on a change, null leaves what is stored.
 *
 * @param name what it is called
 * @param address where it is
 * @param seats how many people it seats
 */
public record VenueInput(
    @Nullable String name, @Nullable String address, @Nullable Integer seats) {}
