package io.parkgraph.member.dues;

/** The states of a record of dues. */
public enum DuesState {
  /** Paid, and counted 已缴纳. */
  PAID,
  /** Entered by mistake, and not counted 已作废. */
  VOIDED
}
