package io.parkgraph.organization;

/**
 * Where an organization holds its activities 活动阵地.
 *
 * @param id unique within the organization, also among those that are gone
 * @param name what it is called
 * @param address where it is
 * @param seats how many people it seats
 */
public record Venue(String id, String name, String address, int seats) {}
