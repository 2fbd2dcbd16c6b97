package io.parkgraph.organization.linkage;

/** The states of a linkage. */
public enum LinkageState {
  /** In force, and counted in the coverage 联动中. */
  ACTIVE,
  /** Over, with a reason 已结束. */
  ENDED
}
