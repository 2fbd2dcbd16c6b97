package io.parkgraph.organization.linkage;

/** How an enterprise is linked 联动方式; it is covered once all of them are active. */
public enum LinkageKind {
  /** A leader of the district guides it 定点指导; one at a time. */
  GUIDANCE,
  /** A leader of a body assists it 联系帮扶; one at a time of each body. */
  ASSISTANCE,
  /** Its secretary sits on the local regional committee 纳入区域化大党委; one at a time. */
  REGIONAL_COMMITTEE
}
