package io.parkgraph.organization.linkage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.Site;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.tasks.Task;
import io.parkgraph.platform.tasks.TaskFilter;
import io.parkgraph.platform.tasks.TaskOrder;
import io.parkgraph.platform.tasks.TaskService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A secretary's role is for a branch, and reaches to the linkages of the branch's enterprise. */
class SecretarysLinkagesTest extends StoreTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final PageRequest PAGE = PageRequest.first(100);

  @Autowired private LinkageMatrix matrix;
  @Autowired private LinkageCoverageService coverage;
  @Autowired private LinkageExport list;
  @Autowired private LinkageRepository repository;
  @Autowired private LinkageSteps steps;
  @Autowired private TaskService tasks;
  @Autowired private EnterpriseService enterprises;
  @Autowired private Documents<Organization> organizations;
  @Autowired private Documents<Linkage> linkages;
  @Autowired private Commands commands;
  @Autowired private Callers callers;

  private String own;
  private String another;
  private Caller secretary;

  @BeforeEach
  void twoEnterprisesWithABranch() {
    own = enterprise("示例甲企业");
    another = enterprise("示例乙企业");
    String branch = branchOf(own);
    branchOf(another);
    secretary = secretaryOf(branch);
  }

  @Test
  void theMatrixAndTheCoverageHaveTheBranchsEnterpriseOnly() {
    var all = new MatrixFilter(EnterpriseFilter.ALL, null, false, false);
    var gaps = new MatrixFilter(EnterpriseFilter.ALL, MatrixGap.REGIONAL_COMMITTEE, false, false);
    callers.as(
        secretary,
        () -> {
          for (MatrixFilter filter : List.of(all, gaps)) {
            assertThat(matrix.find(filter, EnterpriseOrder.BY_NAME, PAGE).items())
                .singleElement()
                .satisfies(row -> {
                  assertThat(row.enterprise().id()).isEqualTo(own);
                  assertThat(row.linkages()).hasSize(1);
                });
            assertThat(matrix.count(filter)).isEqualTo(1);
          }
          assertThat(matrix.find(own)).map(Enterprise::name).contains("示例甲企业");
          assertThat(matrix.find(another)).isEmpty();
          assertThat(coverage.coverage(null).gaps())
              .extracting(LinkageCoverage.Gap::enterpriseId)
              .containsExactly(own);
        });
  }

  @Test
  void theListNamesTheEnterprise() {
    var all = list.of(LinkageFilter.ALL, LinkageOrder.LONGEST_SILENT);
    callers.as(
        secretary,
        () ->
            assertThat(all.pages().apply(PAGE).items())
                .extracting(LinkageExport.NamedLinkage::enterprise)
                .containsExactly("示例甲企业"));
  }

  /** The branch is founded after the blocker was raised. */
  @Test
  void whatIsToBeDoneIsInHerInbox() {
    String firm = enterprise("示例丙企业");
    Linkage linkage =
        repository.ofEnterprises(List.of(firm), Seen.ALL, LocalDate.of(2021, 10, 8)).getFirst();
    steps.raiseBlocker(linkage.id(), "停车位不足", WriteConditions.expecting(linkage.version()));
    String branch = branchOf(firm);
    await()
        .atMost(30, SECONDS)
        .untilAsserted(() ->
            callers.as(
                secretaryOf(branch),
                () ->
                    assertThat(tasks.find(TaskFilter.ALL, TaskOrder.DUE_FIRST, PAGE).items())
                        .extracting(Task::kind, Task::subjectId)
                        .containsExactly(tuple("LINKAGE_BLOCKER_RESOLVE", linkage.id()))));
  }

  private static Caller secretaryOf(String branch) {
    return Caller.account(
        "s", "s", Set.of(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch))));
  }

  private String enterprise(String name) {
    String code = TestCreditCodes.next();
    enterprises.register(
        new RegisterEnterprise(name, code, "G54", "500113", Site.PARK, true), WriteConditions.NONE);
    commands.seed(
        linkages,
        List.of(
            Linkage.active(
                UUID.randomUUID().toString(), LinkageKind.GUIDANCE, code, null, "区领导", DAY, null)),
        "LinkageSeeded");
    return code;
  }

  private String branchOf(String enterprise) {
    String id = UUID.randomUUID().toString();
    commands.seed(
        organizations,
        List.of(
            Organization.founded(
                id, "示例支部" + id, OrganizationKind.BRANCH, null, null, enterprise, DAY, null)),
        "OrganizationSeeded");
    return id;
  }
}
