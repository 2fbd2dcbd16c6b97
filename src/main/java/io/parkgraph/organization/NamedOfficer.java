package io.parkgraph.organization;

/**
 * An officer of whom the caller may know.
 *
 * @param personId who
 * @param post to what they were elected
 * @param name the name, as far as the caller may read it
 */
public record NamedOfficer(String personId, OfficerPost post, String name) {}
