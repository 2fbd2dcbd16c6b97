package io.parkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizationCoverageTest {

  private final Organization committee = Town.committee("示例党委");
  private final Enterprise own = Town.enterprise("示例甲");
  private final Enterprise joint = Town.enterprise("示例乙");
  private final Enterprise union = Town.enterprise("示例丙");
  private final Organization branch = Town.branch("示例支部", committee, own);
  private final Organization jointBranch =
      organization(OrganizationKind.JOINT_BRANCH, null).covering(List.of(joint.id(), own.id()));
  private final Organization unionOnly = organization(OrganizationKind.UNION, union.id());

  @Test
  void anOwnOrganizationAndAJointOneCoverAndATradeUnionDoesNot() {
    OrganizationCoverage coverage = on(Town.DAY.plusYears(1));
    assertThat(coverage.managed()).isEqualTo(3);
    assertThat(coverage.own()).isEqualTo(1);
    assertThat(coverage.joint()).isEqualTo(1);
    assertThat(coverage.covered()).isEqualTo(2);
    assertThat(coverage.fraction()).isEqualTo(2.0 / 3);
    assertThat(coverage.gaps()).containsExactly(union.id());
  }

  @Test
  void whatWasNotFoundedByThenDoesNotCount() {
    assertThat(on(Town.DAY).covered()).isEqualTo(2);
    assertThat(on(Town.DAY.minusDays(1)).covered()).isZero();
  }

  @Test
  void ofNoEnterpriseTheFractionIsNone() {
    assertThat(OrganizationCoverage.of(Town.DAY, List.of(), Map.of()).fraction()).isNull();
  }

  private OrganizationCoverage on(LocalDate day) {
    return OrganizationCoverage.of(
        day,
        List.of(own.id(), joint.id(), union.id()),
        Map.of(
            own.id(), List.of(branch, jointBranch),
            joint.id(), List.of(jointBranch),
            union.id(), List.of(unionOnly)));
  }

  private Organization organization(OrganizationKind kind, @Nullable String enterprise) {
    return Organization.founded(
        "o-" + kind, "示例", kind, committee.id(), null, enterprise, Town.DAY, null);
  }
}
