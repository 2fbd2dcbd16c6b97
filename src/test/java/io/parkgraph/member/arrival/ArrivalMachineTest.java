package io.parkgraph.member.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrivalMachineTest extends MachineTest<Arrival, ArrivalState, ArrivalAction> {

  private static final Stamp STAMP = new Stamp("园区管理员", Instant.parse("2021-10-08T01:00:00Z"));
  private static final List<ProposedBranch> PROPOSED =
      ProposedBranch.inOrder(List.of(), List.of("joint"), List.of("committee"));

  ArrivalMachineTest() {
    super(ArrivalWorkflow.TABLE, ArrivalAction.class, Arrival::state);
  }

  @Override
  protected Arrival in(ArrivalState state) {
    Arrival declared = next(Arrival.declare("91350100M000100Y43", STAMP));
    Arrival verified = next(declared.verify(STAMP));
    Arrival matched = next(verified.match("joint", PROPOSED, STAMP));
    return switch (state) {
      case DECLARED -> declared;
      case VERIFIED -> verified;
      case REJECTED -> next(declared.reject("查无此人", STAMP));
      case MATCHED -> matched;
      case PLACED -> next(matched.place(Set.of("joint"), STAMP));
    };
  }

  @Override
  protected Decision<Arrival> attempt(Arrival arrival, ArrivalAction action, String reason) {
    return switch (action) {
      case DECLARE -> arrival.declareAgain(null, STAMP);
      case VERIFY -> arrival.verify(STAMP);
      case REJECT -> arrival.reject(reason, STAMP);
      case MATCH -> arrival.match("joint", PROPOSED, STAMP);
      case PLACE -> arrival.place(Set.of("joint"), STAMP);
    };
  }

  @Test
  void onlyWhoBelongsToTheMatchedBranchIsPlaced() {
    var elsewhere = in(ArrivalState.MATCHED).place(Set.of("committee"), STAMP);
    assertThat(elsewhere).isInstanceOf(Decision.Refused.class);
    assertThat(in(ArrivalState.MATCHED).awaits(Set.of("joint", "other"))).isTrue();
    assertThat(in(ArrivalState.VERIFIED).awaits(Set.of("joint"))).isFalse();
  }

  @Test
  void onlyWhatIsProposedIsMatched() {
    var other = in(ArrivalState.VERIFIED).match("other", PROPOSED, STAMP);
    assertThat(other)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused -> assertThat(refused.refusals().toString()).contains("BRANCH_NOT_PROPOSED"));
  }

  @Test
  void theEmployersOwnBranchComesFirstThenJointOnesThenTheCommittees() {
    assertThat(
            ProposedBranch.inOrder(List.of("own"), List.of("joint", "own"), List.of("c", "joint")))
        .extracting(ProposedBranch::organizationId, each -> each.because().name())
        .containsExactly(
            tuple("own", "EMPLOYER"), tuple("joint", "JOINT"), tuple("c", "COMMITTEE"));
  }

  private static Arrival next(Decision<Arrival> decision) {
    return ((Decision.Accepted<Arrival>) decision).next();
  }
}
