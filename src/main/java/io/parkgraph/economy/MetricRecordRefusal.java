package io.parkgraph.economy;

import io.parkgraph.platform.command.RefusalCode;

/** Why a write of a monthly record or a target is refused. */
public enum MetricRecordRefusal implements RefusalCode {
  /** A month is written like 2021-09, with a month from 01 to 12. */
  MONTH_INVALID,
  /** The month has not begun yet. */
  MONTH_IN_FUTURE,
  /** A year lies between 2000 and 2100. */
  YEAR_INVALID,
  /** An amount is a number of yuan with at most two decimals. */
  AMOUNT_INVALID,
  /** An amount may not be below zero. */
  AMOUNT_NEGATIVE,
  /** A target must be above zero. */
  TARGET_NOT_POSITIVE,
  /** There is no such enterprise. */
  ENTERPRISE_UNKNOWN,
  /** The amount is the one that is recorded already. */
  AMOUNT_UNCHANGED,
  /** The record was never published, so there is nothing to restore. */
  NEVER_PUBLISHED
}
