package io.parkgraph.member.transfer;

/** The steps of a transfer. */
public enum TransferAction {
  /** Asks to leave for another organization 申请转出. */
  SUBMIT,
  /** Issues the letter 开具介绍信. */
  ISSUE,
  /** Hands the letter to the target 递交介绍信. */
  PRESENT,
  /** Takes the member in 接收. */
  ACCEPT,
  /** Notes that the slip came back 收到回执. */
  RECEIPT,
  /** Sends it back to where the member leaves, with a reason 退回. */
  RETURN,
  /** Notes that the letter was not presented in time 过期. */
  EXPIRE,
  /** Issues another letter in the place of the old one, with a reason 补开介绍信. */
  REISSUE,
  /** Gives it up, with a reason 撤销. */
  CANCEL
}
