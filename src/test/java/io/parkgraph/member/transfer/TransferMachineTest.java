package io.parkgraph.member.transfer;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

class TransferMachineTest extends MachineTest<Transfer, TransferState, TransferAction> {

  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Stamp STAMP = new Stamp("支部书记甲", Instant.parse("2021-10-08T01:00:00Z"));
  private static final LetterTerms TERMS =
      new LetterTerms(TODAY.plusDays(90), YearMonth.of(2021, 9));

  TransferMachineTest() {
    super(TransferWorkflow.TABLE, TransferAction.class, Transfer::state);
  }

  @Override
  protected Transfer in(TransferState state) {
    Transfer submitted =
        next(Transfer.submit("p.1", TransferSide.of("a"), TransferSide.of("b"), STAMP));
    Transfer issued = next(submitted.issue(TERMS, "L1", STAMP));
    Transfer presented = next(issued.present("L1", STAMP));
    return switch (state) {
      case OUT_REVIEW -> submitted;
      case LETTER_ISSUED -> issued;
      case EXPIRED -> next(issued.expire(TODAY.plusDays(91), STAMP));
      case IN_REVIEW -> presented;
      case RECEIVED -> next(presented.accept(STAMP));
      case CLOSED -> next(next(presented.accept(STAMP)).receipt(STAMP));
      case CANCELLED -> next(submitted.cancel("不再转出", STAMP));
    };
  }

  @Override
  protected Decision<Transfer> attempt(Transfer transfer, TransferAction action, String reason) {
    return switch (action) {
      case SUBMIT -> Decision.refuse(alreadyThere(transfer));
      case ISSUE -> transfer.issue(TERMS, "L2", STAMP);
      case PRESENT -> transfer.present("L1", STAMP);
      case ACCEPT -> transfer.accept(STAMP);
      case RECEIPT -> transfer.receipt(STAMP);
      case RETURN -> transfer.sendBack(reason, STAMP);
      case EXPIRE -> transfer.expire(TODAY.plusDays(91), STAMP);
      case REISSUE -> transfer.reissue(TERMS, "L2", reason, STAMP);
      case CANCEL -> transfer.cancel(reason, STAMP);
    };
  }

  private static Refusal alreadyThere(Transfer transfer) {
    return TransferWorkflow.TABLE
        .refusal(transfer, transfer.state(), TransferAction.SUBMIT)
        .orElseThrow();
  }

  private static Transfer next(Decision<Transfer> decision) {
    return ((Decision.Accepted<Transfer>) decision).next();
  }
}
