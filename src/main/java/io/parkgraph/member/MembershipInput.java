package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * How somebody stands to the Party at registration, as it came in.
 *
 * @param status the status
 * @param branchId the organization of the park that holds the formal relation; null where none does
 * @param elsewhere what the organization outside the park is called that holds it
 * @param since the first day of the status; null for today
 */
public record MembershipInput(
    @Nullable MembershipStatus status,
    @Nullable String branchId,
    @Nullable String elsewhere,
    @Nullable String since) {}
