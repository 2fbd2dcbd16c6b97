package io.parkgraph.member.dues;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

class DuesMachineTest extends MachineTest<DuesRecord, DuesState, DuesAction> {

  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Stamp STAMP = new Stamp("支部书记甲", Instant.parse("2021-10-08T01:00:00Z"));
  private static final Payment PAYMENT = new Payment(Money.ofFen(15_00), TODAY);

  DuesMachineTest() {
    super(DuesWorkflow.TABLE, DuesAction.class, DuesRecord::state);
  }

  @Override
  protected DuesRecord in(DuesState state) {
    DuesRecord paid =
        next(DuesRecord.first("key", "person", "branch", YearMonth.of(2021, 9), PAYMENT, STAMP));
    return state == DuesState.PAID ? paid : next(paid.voidIt("重复登记", STAMP));
  }

  @Override
  protected Decision<DuesRecord> attempt(DuesRecord record, DuesAction action, String reason) {
    return switch (action) {
      case RECORD -> record.again("branch", PAYMENT, STAMP);
      case CORRECT -> record.correct("5000", "2021-10-01", reason, TODAY, STAMP);
      case VOID -> record.voidIt(reason, STAMP);
    };
  }

  private static DuesRecord next(Decision<DuesRecord> decision) {
    return ((Decision.Accepted<DuesRecord>) decision).next();
  }
}
