package io.parkgraph.member.arrival;

/** The states of an arrival. */
public enum ArrivalState {
  /** Said by the member 已申报. */
  DECLARED,
  /** Found to be so 已核实. */
  VERIFIED,
  /** Found not to be so 未通过. */
  REJECTED,
  /** Given a branch 已匹配. */
  MATCHED,
  /** Belongs to that branch, formally or as a floating member 已落实. */
  PLACED
}
