package io.parkgraph.economy;

/** The steps of a monthly record. */
public enum MetricRecordAction {
  /** Hands in an amount 提交. */
  SUBMIT,
  /** Lets it count 发布. */
  PUBLISH,
  /** Puts another amount in its place, with a reason 更正. */
  CORRECT,
  /** Takes it back, with a reason 撤回. */
  WITHDRAW,
  /** Lets a withdrawn amount count again, with a reason 恢复. */
  RESTORE
}
