package io.parkgraph.organization;

import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.ALWAYS;
import static io.parkgraph.platform.exchange.imports.ImportColumn.Need.NEVER;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.ImportColumn;
import io.parkgraph.platform.exchange.imports.ImportRow;
import io.parkgraph.platform.exchange.imports.ImportTarget;
import io.parkgraph.platform.exchange.imports.RowResult;
import io.parkgraph.platform.exchange.imports.RowWrite;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.TextFilter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a file of organizations says: each row proposes one of an enterprise's own, which its kind
 * and enterprise tell apart. Nothing that is there is changed by a file, and nothing approved or
 * founded: that takes a number and a meeting.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationImport {

  private static final String NAME = "name";
  private static final String KIND = "kind";
  private static final String ENTERPRISE = "enterpriseId";

  /** Of two organizations of one name neither is meant. */
  private static final int TWO = 2;

  @Bean
  ImportTarget organizationImportTarget(OrganizationLife life, OrganizationService organizations) {
    return new ImportTarget(
        "organizations",
        "organization.title",
        Scope.ORGANIZATION_PROPOSE,
        List.of(
            ImportColumn.text(
                ENTERPRISE, "organization.import.enterprise", ALWAYS, "91500113MA00004100"),
            ImportColumn.choice(
                KIND,
                "organization.field.kind",
                ALWAYS,
                Arrays.stream(OrganizationKind.values())
                    .filter(kind -> kind != OrganizationKind.JOINT_BRANCH)
                    .map(kind -> "organizationKind." + kind.name())
                    .toList(),
                "BRANCH"),
            ImportColumn.text(NAME, "organization.field.name", ALWAYS, "示例物流党支部"),
            ImportColumn.text(
                OrganizationRepository.SECTOR, "organization.field.parentId", NEVER, "公路物流基地党委"),
            ImportColumn.text(
                OrganizationRepository.TERRITORY,
                "organization.field.territoryParentId",
                NEVER,
                "示例镇街党委")),
        row ->
            row.code(ENTERPRISE) + "|" + row.name(KIND, OrganizationKind.class, "organizationKind"),
        (row, write) -> write(life, organizations, row, write));
  }

  private static RowResult write(
      OrganizationLife life, OrganizationService organizations, ImportRow row, RowWrite write) {
    OrganizationKind kind = row.constant(KIND, OrganizationKind.class, "organizationKind");
    String enterprise = row.code(ENTERPRISE);
    if (enterprise == null) {
      return RowResult.failed(List.of(Refusal.of(CommonRefusal.REQUIRED, ENTERPRISE)));
    }
    var proposed =
        new ProposeOrganization(
            row.text(NAME),
            kind,
            parent(organizations, row.text(OrganizationRepository.SECTOR)),
            parent(organizations, row.text(OrganizationRepository.TERRITORY)),
            enterprise,
            null);
    return write.createOrChange(
        conditions -> life.propose(proposed, conditions),
        CommonRefusal.HELD_BY_ANOTHER,
        _ ->
            new Outcome.Refused<Organization>(
                List.of(Refusal.of(CommonRefusal.HELD_BY_ANOTHER, ENTERPRISE)), null));
  }

  /** The key of the only one at work of a name that the caller may see; else one of nothing. */
  private static @Nullable String parent(OrganizationService organizations, @Nullable String name) {
    if (name == null) {
      return null;
    }
    List<Organization> found =
        organizations
            .find(
                OrganizationFilter.atWork(TextFilter.equalTo(name)),
                OrganizationOrder.BY_NAME,
                PageRequest.first(TWO))
            .items();
    return found.size() == 1 ? found.getFirst().id() : "";
  }
}
