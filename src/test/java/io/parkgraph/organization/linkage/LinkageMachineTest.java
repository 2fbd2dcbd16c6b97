package io.parkgraph.organization.linkage;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.time.LocalDate;

class LinkageMachineTest extends MachineTest<Linkage, LinkageState, LinkageAction> {

  private static final Stamp STAMP = new Stamp("联系领导甲", Instant.parse("2021-10-08T01:00:00Z"));
  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);

  LinkageMachineTest() {
    super(LinkageWorkflow.TABLE, LinkageAction.class, Linkage::state);
  }

  @Override
  protected Linkage in(LinkageState state) {
    Linkage active = LinkageTest.guidance();
    return state == LinkageState.ACTIVE
        ? active
        : LinkageTest.next(active.end(null, "职务调整", TODAY));
  }

  @Override
  protected Decision<Linkage> attempt(Linkage linkage, LinkageAction action, String reason) {
    return switch (action) {
      case CONCLUDE ->
          Decision.refuse(
              LinkageWorkflow.TABLE.refusal(linkage, linkage.state(), action).orElseThrow());
      case LOG_CONTACT ->
          new ContactLog(linkage)
              .add(new LogContact("2021-10-01", ContactWay.VISIT, null, "走访"), TODAY, STAMP);
      case RAISE_BLOCKER -> new Blockers(linkage).raise("停车位不足", STAMP);
      case FALL_SILENT -> linkage.fallSilent(TODAY, 90);
      case END -> linkage.end(null, reason, TODAY);
    };
  }
}
