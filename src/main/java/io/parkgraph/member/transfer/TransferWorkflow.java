package io.parkgraph.member.transfer;

import static io.parkgraph.member.transfer.TransferAction.ACCEPT;
import static io.parkgraph.member.transfer.TransferAction.CANCEL;
import static io.parkgraph.member.transfer.TransferAction.EXPIRE;
import static io.parkgraph.member.transfer.TransferAction.ISSUE;
import static io.parkgraph.member.transfer.TransferAction.PRESENT;
import static io.parkgraph.member.transfer.TransferAction.RECEIPT;
import static io.parkgraph.member.transfer.TransferAction.REISSUE;
import static io.parkgraph.member.transfer.TransferAction.RETURN;
import static io.parkgraph.member.transfer.TransferAction.SUBMIT;
import static io.parkgraph.member.transfer.TransferState.CANCELLED;
import static io.parkgraph.member.transfer.TransferState.CLOSED;
import static io.parkgraph.member.transfer.TransferState.EXPIRED;
import static io.parkgraph.member.transfer.TransferState.IN_REVIEW;
import static io.parkgraph.member.transfer.TransferState.LETTER_ISSUED;
import static io.parkgraph.member.transfer.TransferState.OUT_REVIEW;
import static io.parkgraph.member.transfer.TransferState.RECEIVED;
import static io.parkgraph.platform.security.Scope.SYSTEM_STEP;
import static io.parkgraph.platform.security.Scope.TRANSFER_ACCEPT;
import static io.parkgraph.platform.security.Scope.TRANSFER_ISSUE;
import static io.parkgraph.platform.security.Scope.TRANSFER_SUBMIT;

import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.workflow.Transition;
import io.parkgraph.platform.workflow.Workflow;
import java.util.List;

/** The life of a transfer 组织关系转接, as a table. */
public final class TransferWorkflow {

  /** The table. */
  public static final Workflow<Transfer, TransferState, TransferAction> TABLE =
      new Workflow<>(
          "Transfer",
          TransferState.class,
          List.of(
              Transition.of(null, SUBMIT, OUT_REVIEW, TRANSFER_SUBMIT),
              row(OUT_REVIEW, ISSUE, LETTER_ISSUED, TRANSFER_ISSUE),
              row(LETTER_ISSUED, PRESENT, IN_REVIEW, TRANSFER_SUBMIT),
              row(IN_REVIEW, ACCEPT, RECEIVED, TRANSFER_ACCEPT),
              row(RECEIVED, RECEIPT, CLOSED, TRANSFER_ISSUE),
              row(IN_REVIEW, RETURN, OUT_REVIEW, TRANSFER_ACCEPT).withReason(),
              row(LETTER_ISSUED, EXPIRE, EXPIRED, SYSTEM_STEP),
              row(LETTER_ISSUED, REISSUE, LETTER_ISSUED, TRANSFER_ISSUE).withReason(),
              row(EXPIRED, REISSUE, LETTER_ISSUED, TRANSFER_ISSUE).withReason(),
              row(OUT_REVIEW, CANCEL, CANCELLED, TRANSFER_SUBMIT).withReason(),
              row(LETTER_ISSUED, CANCEL, CANCELLED, TRANSFER_SUBMIT).withReason(),
              row(EXPIRED, CANCEL, CANCELLED, TRANSFER_SUBMIT).withReason()));

  private TransferWorkflow() {}

  private static Transition<Transfer, TransferState, TransferAction> row(
      TransferState from, TransferAction action, TransferState to, Scope scope) {
    return Transition.of(from, action, to, scope);
  }
}
