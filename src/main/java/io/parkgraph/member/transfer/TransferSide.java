package io.parkgraph.member.transfer;

import org.jspecify.annotations.Nullable;

/**
 * One of the two organizations of a transfer: one that the park's graph has, or one outside it, of
 * which there is only the name.
 *
 * @param organizationId the organization's key; null for one outside
 * @param outside the name of one outside; null for one of the graph
 */
public record TransferSide(@Nullable String organizationId, @Nullable String outside) {

  /** Checks that it is exactly one of the two. */
  public TransferSide {
    if ((organizationId == null) == (outside == null)) {
      throw new IllegalArgumentException("a side is either of the graph or outside it");
    }
  }

  /** An organization of the graph. */
  public static TransferSide of(String organizationId) {
    return new TransferSide(organizationId, null);
  }

  /** An organization that the graph does not have. */
  public static TransferSide outside(String name) {
    return new TransferSide(null, name);
  }
}
