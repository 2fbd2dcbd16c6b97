package io.parkgraph.enterprise;

/**
 * Somebody whose number was searched for.
 *
 * @param enterprise where the person is to be called
 * @param contact the person
 */
public record ContactMatch(Enterprise enterprise, Contact contact) {}
