package io.parkgraph.graph;

/** What joins two nodes; read from the first to the second. */
public enum EdgeKind {
  /** An organization is below another on the sector line 条. */
  SECTOR_PARENT,

  /** An organization is below another on the territory 块. */
  TERRITORY_PARENT,

  /** An organization is the enterprise's own 企业党组织. */
  ORGANIZATION_OF,

  /** A joint branch is for an enterprise without one of its own 联合覆盖. */
  COVERS,

  /** A district leader guides an enterprise 定点指导. */
  GUIDANCE,

  /** A department or the base committee assists an enterprise 联系帮扶. */
  ASSISTANCE,

  /** An enterprise's secretary sits on a regional committee 纳入区域化大党委. */
  REGIONAL_COMMITTEE,

  /** A person's formal organization 组织关系所在. */
  MEMBER_OF,

  /** A person works at an enterprise 就职. */
  EMPLOYED_BY,

  /** A person takes part in another organization's life 流动党员. */
  FLOATING_AT,

  /** A person is on the way to another organization 组织关系转接中. */
  TRANSFERRING_TO
}
