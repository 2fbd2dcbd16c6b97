package io.parkgraph.member.arrival;

/** The steps of an arrival. */
public enum ArrivalAction {
  /** Says that one has come 申报. */
  DECLARE,
  /** Finds that it is so 核实. */
  VERIFY,
  /** Finds that it is not so, with a reason 不予通过. */
  REJECT,
  /** Gives the member a branch 匹配. */
  MATCH,
  /** Notes that the member belongs to that branch 落实. */
  PLACE
}
