package io.parkgraph.organization;

/**
 * Somebody whom a meeting of members elected 班子成员.
 *
 * @param personId who
 * @param post to what
 */
public record Officer(String personId, OfficerPost post) {}
