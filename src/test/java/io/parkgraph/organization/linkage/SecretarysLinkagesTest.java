package io.parkgraph.organization.linkage;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
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
    secretary =
        Caller.account(
            "s", "s", Set.of(new Grant(Role.BRANCH_SECRETARY, Place.organization(branch))));
  }

  @Test
  void theMatrixAndTheCoverageHaveTheBranchsEnterpriseOnly() {
    var all = new MatrixFilter(EnterpriseFilter.ALL, null, false, false);
    var gaps =
        new MatrixFilter(
            EnterpriseFilter.ALL, MatrixGap.REGIONAL_COMMITTEE, false, false);
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

  private String enterprise(String name) {
    String code = TestCreditCodes.next();
    enterprises.register(
        new RegisterEnterprise(name, code, "G54", "500113", Site.PARK, true),
        WriteConditions.NONE);
    commands.seed(
        linkages,
        List.of(
            Linkage.active(
                UUID.randomUUID().toString(),
                LinkageKind.GUIDANCE,
                code,
                null,
                "区领导",
                DAY,
                null)),
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
