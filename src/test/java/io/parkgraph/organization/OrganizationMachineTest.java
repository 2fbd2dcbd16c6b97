package io.parkgraph.organization;

import io.parkgraph.organization.voting.Electorate;
import io.parkgraph.organization.voting.VoteCount;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class OrganizationMachineTest
    extends MachineTest<Organization, OrganizationState, OrganizationAction> {

  private static final LocalDate FOUNDED = LocalDate.of(2018, 10, 8);
  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Electorate THREE = Electorate.of(Set.of("a", "b", "c"), Set.of());
  private static final VoteCount ALL_AGREE = new VoteCount(List.of("a", "b", "c"), 3, 0, 0);

  OrganizationMachineTest() {
    super(OrganizationWorkflow.TABLE, OrganizationAction.class, Organization::state);
  }

  @Override
  protected Organization in(OrganizationState state) {
    Organization proposed = next(ProposeOrganization.decide(proposal(), 3));
    Organization approved = next(proposed.approve("示组〔2018〕1号", 3));
    Organization active =
        next(approved.found(new HoldMeeting(FOUNDED.toString(), ALL_AGREE, null), THREE, TODAY));
    return switch (state) {
      case PREPARING -> proposed;
      case APPROVED -> approved;
      case ACTIVE -> active;
      case TERM_DUE -> next(active.fallDue(TODAY));
      case DISSOLVED -> next(active.dissolve("合并", new Dependents(0, 0, 0, 0, 0), TODAY));
    };
  }

  @Override
  protected Decision<Organization> attempt(
      Organization organization, OrganizationAction action, String reason) {
    HoldMeeting meeting = new HoldMeeting(TODAY.toString(), ALL_AGREE, null);
    return switch (action) {
      case PROPOSE -> Decision.refuse(Refusal.of(CommonRefusal.ACTION_NOT_ALLOWED, "id"));
      case UPDATE ->
          organization.update(
              new UpdateOrganization("新名称", "p", null, null).applied(organization, "新名称", TODAY));
      case APPROVE -> organization.approve("示组〔2021〕1号", 3);
      case FOUND -> organization.found(meeting, THREE, TODAY);
      case ELECT -> organization.elect(meeting, THREE, TODAY);
      case FALL_DUE -> organization.fallDue(TODAY);
      case DISSOLVE -> organization.dissolve(reason, new Dependents(0, 0, 0, 0, 0), TODAY);
    };
  }

  private static Organization proposal() {
    return new ProposeOrganization("示例支部", OrganizationKind.BRANCH, "p", null, "E1", null)
        .organization("o", "示例支部", OrganizationKind.BRANCH, null);
  }

  private static Organization next(Decision<Organization> decision) {
    return ((Decision.Accepted<Organization>) decision).next();
  }
}
