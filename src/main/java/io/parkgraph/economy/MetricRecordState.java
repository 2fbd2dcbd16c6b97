package io.parkgraph.economy;

/** The states of a monthly record; a draft is not stored. */
public enum MetricRecordState {
  /** Handed in, and not counted yet 已提交. */
  SUBMITTED,
  /** Counted in the scorecard 已发布. */
  PUBLISHED,
  /** Taken back, and not counted any more 已撤回. */
  WITHDRAWN
}
