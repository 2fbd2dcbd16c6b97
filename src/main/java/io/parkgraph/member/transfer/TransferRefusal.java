package io.parkgraph.member.transfer;

import io.parkgraph.platform.command.RefusalCode;

/** Why a step of a transfer is refused. */
public enum TransferRefusal implements RefusalCode {
  /** Another transfer of the same member is under way. */
  TRANSFER_OPEN,
  /** The member belongs to the target already. */
  SAME_ORGANIZATION,
  /** The letter's last day has passed. */
  LETTER_EXPIRED,
  /** Another letter was issued in the place of this one, or the transfer was returned. */
  LETTER_VOID,
  /** No such letter was issued for this transfer. */
  LETTER_UNKNOWN,
  /** The letter may still be presented. */
  LETTER_STILL_VALID,
  /** A letter is valid from today on, and for at most a year. */
  VALID_UNTIL_OUT_OF_RANGE,
  /** Dues cannot be paid for more than a year ahead. */
  DUES_MONTH_OUT_OF_RANGE,
  /** By the park's records dues are paid for fewer months; the argument is the last one. */
  DUES_NOT_PAID_TO,
  /** There is no such organization, or it does not take members. */
  TARGET_UNKNOWN,
  /** The target is not active. */
  TARGET_NOT_ACTIVE
}
