package io.parkgraph.member.development;

import static io.parkgraph.member.development.Developing.STAMP;
import static io.parkgraph.member.development.Developing.TODAY;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.LocalDate;

class DevelopmentMachineTest extends MachineTest<Development, DevelopmentState, DevelopmentAction> {

  DevelopmentMachineTest() {
    super(DevelopmentWorkflow.TABLE, DevelopmentAction.class, Development::state);
  }

  @Override
  protected Development in(DevelopmentState state) {
    return state == DevelopmentState.ENDED
        ? Developing.next(
            Developing.upTo(DevelopmentStep.TRAINING)
                .end(Ending.Kind.WITHDRAWN, TODAY.toString(), "本人撤回", TODAY, STAMP))
        : Developing.upTo(DevelopmentStep.valueOf(state.name()));
  }

  @Override
  protected Decision<Development> attempt(
      Development development, DevelopmentAction action, String reason) {
    return switch (action) {
      case EXTEND_PROBATION -> development.extend(6, TODAY.toString(), reason, TODAY, STAMP);
      case END -> development.end(Ending.Kind.TERMINATED, TODAY.toString(), reason, TODAY, STAMP);
      default -> {
        LocalDate on = development.nextFrom().orElse(TODAY);
        yield Developing.take(development, DevelopmentStep.valueOf(action.name()), on);
      }
    };
  }
}
