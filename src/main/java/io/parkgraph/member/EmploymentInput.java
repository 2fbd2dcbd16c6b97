package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * What is said of somebody's work at an enterprise, as it came in.
 *
 * @param employerId the enterprise
 * @param post as what; null where nobody said
 * @param since the first day; null for today
 */
public record EmploymentInput(
    @Nullable String employerId, @Nullable String post, @Nullable String since) {}
