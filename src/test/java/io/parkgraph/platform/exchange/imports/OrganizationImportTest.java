package io.parkgraph.platform.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationFilter;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationOrder;
import io.parkgraph.organization.OrganizationService;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file proposes enterprises' own organizations, once each, and changes none. */
class OrganizationImportTest extends ImportTest {

  private static final String COLUMNS = "所属企业统一社会信用代码,类别,名称,条上级";

  @Autowired private Documents<Organization> documents;
  @Autowired private OrganizationService organizations;
  @Autowired private RowOutcomeRepository outcomes;
  @Autowired private Commands commands;

  private final String word = "示例" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void above() {
    plant("党委", OrganizationKind.COMMITTEE);
    plant("党总支", OrganizationKind.GENERAL_BRANCH);
    plant("党总支", OrganizationKind.GENERAL_BRANCH);
  }

  @Test
  void aDryRunTellsWhatIsThenProposedAndNothingThatIsThereIsChanged() throws IOException {
    List<String> codes = codes(3);
    codes.subList(0, 2).forEach(this::register);
    String file =
        file(
            COLUMNS,
            codes.get(0) + ",工会," + word + "工会," + word + "党委",
            codes.get(0) + ",UNION," + word + "第二工会," + word + "党委",
            codes.get(1) + ",党支部," + word + "支部," + word + "党委",
            codes.get(1) + ",工会," + word + "工会," + word + "党总支",
            codes.get(2) + ",工会," + word + "工会," + word + "党委");

    ImportStatus dry = run(file, true, Existing.KEEP);
    assertThat(dry.counts()).isEqualTo(new ImportCounts(1, 0, 1, 3));
    assertThat(failures(dry))
        .containsExactly(
            "4 kind TOO_FEW_FULL_MEMBERS",
            "5 parentId PARENT_UNKNOWN",
            "6 enterpriseId ENTERPRISE_UNKNOWN");
    assertThat(proposed()).isEmpty();

    ImportStatus written = run(file, false, Existing.KEEP);
    assertThat(written.counts()).isEqualTo(dry.counts());
    assertThat(failures(written)).isEqualTo(failures(dry));
    assertThat(proposed()).containsExactly(word + "工会");
    assertThat(run(file, false, Existing.KEEP).counts()).isEqualTo(new ImportCounts(0, 0, 2, 3));
    assertThat(failures(run(file, false, Existing.UPDATE)))
        .startsWith("2 enterpriseId HELD_BY_ANOTHER", "3 enterpriseId HELD_BY_ANOTHER");
    assertThat(proposed()).containsExactly(word + "工会");
  }

  @Override
  ImportJob begun(String file, boolean dryRun, Existing existing) {
    return begun("organizations", file, dryRun, existing);
  }

  private List<String> failures(ImportStatus status) {
    return outcomes.find(status.job().id(), RowResult.Action.FAILED, 0, 100).stream()
        .flatMap(row ->
            row.errors().stream()
                .map(error -> row.row() + " " + error.column() + " " + error.code()))
        .toList();
  }

  private List<String> proposed() {
    return organizations
        .find(
            OrganizationFilter.of(null, List.of(OrganizationState.PREPARING), word),
            OrganizationOrder.BY_NAME,
            PageRequest.first(10))
        .items()
        .stream()
        .map(Organization::name)
        .toList();
  }

  private void register(String code) {
    enterprises.register(
        new RegisterEnterprise("示例测试物流", code, "G54", null, null, null), WriteConditions.NONE);
  }

  private void plant(String name, OrganizationKind kind) {
    Organization founded =
        Organization.founded(
            UUID.randomUUID().toString(),
            word + name,
            kind,
            null,
            null,
            null,
            LocalDate.of(2019, 11, 18),
            null);
    commands.seed(documents, List.of(founded), "OrganizationSeeded");
  }
}
