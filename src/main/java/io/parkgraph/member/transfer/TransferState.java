package io.parkgraph.member.transfer;

/** The states of a transfer. */
public enum TransferState {
  /** With the organization that the member leaves 转出审核. */
  OUT_REVIEW,
  /** The letter is with the member 介绍信已开. */
  LETTER_ISSUED,
  /** The letter was not presented in time 介绍信过期. */
  EXPIRED,
  /** With the organization that the member goes to 转入审核. */
  IN_REVIEW,
  /** The member belongs to the target now 已接收. */
  RECEIVED,
  /** The slip is back with the organization that the member left 回执已收. */
  CLOSED,
  /** Given up before the target saw it 已撤销. */
  CANCELLED;

  /** Whether it is under way, so that no other transfer of the same member may begin. */
  public boolean isOpen() {
    return switch (this) {
      case OUT_REVIEW, LETTER_ISSUED, EXPIRED, IN_REVIEW -> true;
      case RECEIVED, CLOSED, CANCELLED -> false;
    };
  }
}
