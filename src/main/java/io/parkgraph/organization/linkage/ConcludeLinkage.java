package io.parkgraph.organization.linkage;

import org.jspecify.annotations.Nullable;

/**
 * A linkage to conclude, as it came in.
 *
 * @param kind how the enterprise is linked
 * @param enterpriseId the enterprise's credit code
 * @param bodyId the organization that it is linked to; a guidance may do without
 * @param post the leader's post, by its title; only a guidance needs one
 * @param since from which day on, such as {@code 2021-03-01}
 */
public record ConcludeLinkage(
    @Nullable LinkageKind kind,
    @Nullable String enterpriseId,
    @Nullable String bodyId,
    @Nullable String post,
    @Nullable String since) {}
