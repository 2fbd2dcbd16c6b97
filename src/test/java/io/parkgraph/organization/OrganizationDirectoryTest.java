package io.parkgraph.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.organization.voting.Ballot;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.store.Documents;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganizationDirectoryTest extends StoreTest {

  private static final LocalDate FOUNDED = LocalDate.of(2019, 11, 18);

  @Autowired private Documents<Organization> organizations;
  @Autowired private OrganizationDirectory directory;
  @Autowired private Commands commands;

  @Test
  void whatIsStoredIsReadBackAsItWas() {
    Organization stored =
        new Organization(
            "as-stored",
            1,
            "示例联合党支部",
            OrganizationKind.JOINT_BRANCH,
            "above",
            "around",
            null,
            OrganizationState.TERM_DUE,
            FOUNDED,
            FOUNDED.plusYears(4),
            new Term(FOUNDED, FOUNDED.plusYears(3)),
            "示组〔2019〕1号",
            List.of("one", "two"),
            List.of(
                new MeetingVote(
                    MeetingVote.Occasion.FOUNDING,
                    FOUNDED,
                    new Ballot(5, 4, 3, 1, 0),
                    List.of("a", "b", "c", "d"),
                    List.of(new Officer("a", OfficerPost.SECRETARY)))),
            List.of(new Venue("1", "示例党建活动室", "示例路 1 号", 40)),
            List.of(new PastParent(Axis.TERRITORY, null, FOUNDED, FOUNDED.plusYears(1))),
            null);
    commands.seed(organizations, List.of(stored), "OrganizationSeeded");

    assertThat(directory.find("as-stored")).contains(stored);
  }

  @Test
  void aCommitteesBranchesStandDirectlyUnderItAndAreNoEnterprises() {
    commands.seed(
        organizations,
        List.of(
            under("a-committee", OrganizationKind.COMMITTEE, null, null),
            under("a-general-branch", OrganizationKind.GENERAL_BRANCH, "a-committee", null),
            under("its-branch", OrganizationKind.BRANCH, "a-committee", null),
            under("a-firms-branch", OrganizationKind.BRANCH, "a-committee", "E7"),
            under("a-lower-branch", OrganizationKind.BRANCH, "a-general-branch", null)),
        "OrganizationSeeded");

    assertThat(directory.branchesOfCommittees())
        .extracting(Organization::id)
        .contains("its-branch")
        .doesNotContain("a-committee", "a-general-branch", "a-firms-branch", "a-lower-branch");
  }

  private static Organization under(
      String id, OrganizationKind kind, String parent, String enterprise) {
    return Organization.founded(id, id, kind, parent, null, enterprise, FOUNDED, null);
  }

  @Test
  void anEnterprisesOwnBranchIsFoundWhileItIsAtWork() {
    Organization branch =
        Organization.founded(
            "own-branch", "示例支部", OrganizationKind.BRANCH, null, null, "E1", FOUNDED, null);
    Organization union =
        Organization.founded(
            "own-union", "示例工会", OrganizationKind.UNION, null, null, "E1", FOUNDED, null);
    commands.seed(organizations, List.of(branch, union), "OrganizationSeeded");

    assertThat(directory.branchOf("E1")).map(Organization::id).contains("own-branch");
    assertThat(directory.branchOf("E2")).isEmpty();
    assertThat(directory.takesMembers("own-branch")).isTrue();
    assertThat(directory.takesMembers("own-union")).isFalse();
    assertThat(directory.takesMembers("nowhere")).isFalse();
    assertThat(directory.names(List.of("own-branch", "nowhere")))
        .containsExactly(Map.entry("own-branch", "示例支部"));
  }
}
