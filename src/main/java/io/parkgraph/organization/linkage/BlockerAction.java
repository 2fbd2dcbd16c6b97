package io.parkgraph.organization.linkage;

/** The steps of a blocker. */
public enum BlockerAction {
  /** Tells of it 提出. */
  RAISE,
  /** Says how it was solved 解决. */
  RESOLVE
}
