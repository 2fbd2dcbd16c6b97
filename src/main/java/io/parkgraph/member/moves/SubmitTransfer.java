package io.parkgraph.member.moves;

import org.jspecify.annotations.Nullable;

/**
 * Whose relation is to move, and where to: an organization of the graph, or one outside it.
 *
 * @param personId whose
 * @param toOrganizationId the key of an organization of the graph; null for one outside
 * @param toOutside what one outside is called; null for one of the graph
 */
public record SubmitTransfer(
    String personId, @Nullable String toOrganizationId, @Nullable String toOutside) {}
