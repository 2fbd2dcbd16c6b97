package io.parkgraph.organization.linkage;

/** What a managed enterprise can lack, as the matrix is narrowed by it. */
public enum MatrixGap {
  /** Any of the three. */
  ANY,
  /** Guidance. */
  GUIDANCE,
  /** Assistance. */
  ASSISTANCE,
  /** The regional committee. */
  REGIONAL_COMMITTEE;

  /** Whether what an enterprise lacks is what is meant. */
  boolean isAmong(LinkageCoverage.Gap gap) {
    return this == ANY || gap.missing().stream().anyMatch(kind -> kind.name().equals(name()));
  }
}
