package io.parkgraph.organization.linkage;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;

class LinkageBlockerMachineTest extends MachineTest<Linkage, BlockerState, BlockerAction> {

  private static final Stamp STAMP = new Stamp("项目管家甲", Instant.parse("2021-10-08T01:00:00Z"));

  LinkageBlockerMachineTest() {
    super(
        BlockerWorkflow.TABLE,
        BlockerAction.class,
        linkage -> linkage.blockers().getFirst().state());
  }

  @Override
  protected Linkage in(BlockerState state) {
    Linkage open = LinkageTest.next(new Blockers(LinkageTest.guidance()).raise("停车位不足", STAMP));
    return state == BlockerState.OPEN
        ? open
        : LinkageTest.next(new Blockers(open).resolve("1", "已协调", STAMP));
  }

  @Override
  protected Decision<Linkage> attempt(Linkage linkage, BlockerAction action, String reason) {
    return switch (action) {
      case RAISE ->
          Decision.refuse(
              BlockerWorkflow.TABLE
                  .refusal(linkage, linkage.blockers().getFirst().state(), action)
                  .orElseThrow());
      case RESOLVE -> new Blockers(linkage).resolve("1", reason, STAMP);
    };
  }
}
