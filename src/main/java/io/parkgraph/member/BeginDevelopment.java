package io.parkgraph.member;

import org.jspecify.annotations.Nullable;

/**
 * An application for membership as it comes in.
 *
 * @param branchId the branch to which somebody applies
 * @param personId who applies, if the person is known; else null
 * @param name what the person is called who was not known before; else null
 * @param on the day of the application, such as {@code 2021-09-30}
 */
public record BeginDevelopment(
    @Nullable String branchId,
    @Nullable String personId,
    @Nullable String name,
    @Nullable String on) {}
