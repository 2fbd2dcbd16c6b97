package io.parkgraph.platform.exchange.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseExport;
import io.parkgraph.enterprise.EnterpriseFilter;
import io.parkgraph.enterprise.EnterpriseOrder;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.exchange.exports.ExportStatus.Standing;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.TextFilter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A list as a file, on the real store. */
class ExportServiceTest extends StoreTest {

  private static final int ROWS = 230;

  private final String word = "出" + UUID.randomUUID();
  private final EnterpriseFilter mine =
      new EnterpriseFilter(
          null, null, null, TextFilter.containing(word), null, List.of(), List.of(), null);

  @Autowired private ExportService exports;
  @Autowired private EnterpriseExport list;
  @Autowired private EnterpriseService enterprises;
  @Autowired private EventLog events;
  @Autowired private Documents<ExportJob> documents;
  @Autowired private Callers callers;

  @Test
  void allRowsComeInTheListsOrderWithTextsThatPeopleRead() throws IOException {
    List<String> codes = register(ROWS);
    ExportStatus done = export(ExportFormat.CSV, List.of("creditCode", "industry", "managed"));
    assertThat(done.standing()).isEqualTo(Standing.DONE);
    assertThat(done.rows()).isEqualTo(ROWS);
    List<String> lines = content(done, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.getFirst()).isEqualTo("\uFEFF统一社会信用代码,行业,归口管理");
    assertThat(lines.subList(1, lines.size()))
        .containsExactlyElementsOf(
            codes.stream().sorted().map(code -> code + ",G54 道路运输业,是").toList());
    assertThat(content(export(ExportFormat.CSV_GBK, List.of("industry")), Charset.forName("GBK")))
        .startsWith("行业\r\nG54 道路运输业\r\n");
  }

  @Test
  void programsGetValuesLineByLine() throws IOException {
    String code = register(1).getFirst();
    assertThat(content(export(ExportFormat.NDJSON, List.of()), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {"name":"=%s","creditCode":"%s","industry":"G54","site":"PARK","managed":true,\
            "divisionCode":"500113"}
            """
                .formatted(word, code));
  }

  @Test
  void aTextThatIsAFormulaIsNone() throws IOException {
    register(1);
    assertThat(content(export(ExportFormat.CSV, List.of("name")), StandardCharsets.UTF_8))
        .contains("'=" + word);
  }

  @Test
  void thatItHappenedIsOnRecordWithFilterAndNumber() {
    register(3);
    ExportStatus done = export(ExportFormat.XLSX, List.of());
    List<LoggedEvent> history = events.history(documents, done.job().id());
    assertThat(history)
        .extracting(LoggedEvent::name)
        .containsExactly("ExportBegun", "ExportFinished");
    assertThat(history.getFirst().callerName()).isEqualTo(ADMIN.name());
    assertThat(history.getFirst().changes())
        .anySatisfy(change -> {
          assertThat(change.path()).isEqualTo("filter");
          assertThat(change.after()).contains(word);
        });
    assertThat(history.getLast().changes())
        .anySatisfy(change -> {
          assertThat(change.path()).isEqualTo("rows");
          assertThat(change.after()).isEqualTo("3");
        });
  }

  @Test
  void whoMayNotReadTheListMayNotTakeItOutAndAnothersFileIsNotThere() {
    register(1);
    ExportStatus done = export(ExportFormat.CSV, List.of());
    var other = new Caller(Caller.Kind.ACCOUNT, "account:other", "他", Set.of(), Set.of());
    callers.as(
        other,
        () -> {
          assertThatThrownBy(() -> begun(ExportFormat.CSV, List.of()))
              .isInstanceOf(AccessDenied.class);
          assertThat(exports.open(done.job().id())).isEmpty();
          assertThat(exports.status(done.job().id())).isEmpty();
        });
  }

  @Test
  void aStoppedExportLeavesNoFile() {
    register(ROWS);
    ListExport<Enterprise> slow = list.of(mine, EnterpriseOrder.BY_NAME);
    ListExport<Enterprise> stopped =
        new ListExport<>(
            slow.name(),
            slow.label(),
            slow.columns(),
            slow.filter(),
            page -> {
              exports.newest(50).stream()
                  .filter(ExportStatus::running)
                  .forEach(status -> exports.cancel(status.job().id()));
              return slow.pages().apply(page);
            },
            slow.count());
    ExportStatus end = ended(begun(stopped, ExportFormat.CSV, List.of()));
    assertThat(end.standing()).isEqualTo(Standing.CANCELLED);
    assertThat(exports.open(end.job().id())).isEmpty();
  }

  private List<String> register(int count) {
    return java.util.stream.IntStream.range(0, count)
        .mapToObj(number -> TestCreditCodes.next())
        .peek(code ->
            enterprises.register(
                new RegisterEnterprise("=" + word, code, "G54", null, null, true),
                WriteConditions.NONE))
        .toList();
  }

  private ExportStatus export(ExportFormat format, List<String> columns) {
    return ended(begun(format, columns));
  }

  private ExportJob begun(ExportFormat format, List<String> columns) {
    EnterpriseOrder order = new EnterpriseOrder(EnterpriseOrder.Field.CREDIT_CODE, false);
    return begun(list.of(mine, order), format, columns);
  }

  private ExportJob begun(
      ListExport<Enterprise> wanted, ExportFormat format, List<String> columns) {
    Outcome<ExportJob> outcome =
        exports.start(
            wanted, Scope.ENTERPRISE_READ, format, columns, Locale.SIMPLIFIED_CHINESE, null);
    if (outcome instanceof Outcome.Done<ExportJob> done) {
      return done.entity();
    }
    throw new AssertionError(outcome.toString());
  }

  private ExportStatus ended(ExportJob job) {
    return Awaitility.await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> exports.status(job.id()).orElseThrow(), status -> !status.running());
  }

  private String content(ExportStatus status, Charset charset) throws IOException {
    try (var content = exports.open(status.job().id()).orElseThrow()) {
      return new String(content.in().readAllBytes(), charset);
    }
  }
}
