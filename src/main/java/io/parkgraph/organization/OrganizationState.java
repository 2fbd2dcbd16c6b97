package io.parkgraph.organization;

/** Where an organization stands in its life. */
public enum OrganizationState {
  /** Proposed, waiting for the department 筹备中. */
  PREPARING,
  /** Approved, waiting for its founding 已批准. */
  APPROVED,
  /** At work 运行中. */
  ACTIVE,
  /** At work, with an election due 任期届满. */
  TERM_DUE,
  /** Ended 已撤销. */
  DISSOLVED;

  /** Whether it is at work, so that members can belong to it. */
  public boolean active() {
    return this == ACTIVE || this == TERM_DUE;
  }
}
