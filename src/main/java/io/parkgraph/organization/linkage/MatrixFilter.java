package io.parkgraph.organization.linkage;

import io.parkgraph.enterprise.EnterpriseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the matrix are wanted; all that is given must hold.
 *
 * @param enterprises of which enterprises
 * @param gap managed ones that lack this
 * @param stale with a linkage that nobody was in contact by for too long
 * @param blocked with an open blocker
 */
public record MatrixFilter(
    EnterpriseFilter enterprises, @Nullable MatrixGap gap, boolean stale, boolean blocked) {}
