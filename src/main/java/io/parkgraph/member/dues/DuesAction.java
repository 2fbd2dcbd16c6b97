package io.parkgraph.member.dues;

/** The steps of a record of dues. */
public enum DuesAction {
  /** Records a payment 登记. */
  RECORD,
  /** Puts another amount or day in its place, with a reason 更正. */
  CORRECT,
  /** Takes it out of the count, with a reason 作废. */
  VOID
}
