package io.parkgraph.organization.linkage;

/** The states of a blocker. */
public enum BlockerState {
  /** It stands in the way 待解决. */
  OPEN,
  /** It does no longer 已解决. */
  RESOLVED
}
