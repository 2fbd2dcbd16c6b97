package io.parkgraph.member.dues;

import io.parkgraph.platform.command.RefusalCode;

/** Why a record of dues is refused. */
public enum DuesRefusal implements RefusalCode {
  /** An income is an amount of yuan of zero or more. */
  INCOME_INVALID,
  /** A month is written like 2021-09. */
  MONTH_INVALID,
  /** The month has not begun yet. */
  MONTH_IN_FUTURE,
  /** A payment was made on a day that has come. */
  PAID_ON_INVALID,
  /** Dues are owed by full members and by those on probation, in a branch of the park. */
  NOT_A_DUES_PAYER,
  /** The amount and the day are those that are recorded. */
  DUES_UNCHANGED
}
