package io.parkgraph.platform.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.RowOutcome.CellError;
import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import io.parkgraph.platform.security.Caller;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import's dry run and its write, on the real store. */
class ImportServiceTest extends ImportTest {

  private static final int ROWS = 400;

  @Autowired private RowOutcomeRepository outcomes;
  @Autowired private ImportReport reports;
  @Autowired private Callers callers;

  @Test
  void dryRunAndWriteAgreeOnEveryRowAndCell() throws IOException {
    List<String> codes = codes(6);
    String file =
        file(
            HEADER,
            "甲," + codes.get(0) + ",G54 道路运输业,是",
            "乙," + codes.get(1) + ",装卸搬运和仓储业,no",
            "甲二," + codes.get(0) + ",G54,",
            "," + codes.get(2) + ",G54,是",
            "丙,9150,G99,也许",
            "甲二," + codes.get(0) + ",G54,是",
            "丁," + codes.get(3).toLowerCase() + ",G60,1");

    ImportStatus dry = run(file, true, Existing.UPDATE);
    assertThat(enterprises.findAll(codes)).isEmpty();
    assertThat(dry.counts()).isEqualTo(new ImportCounts(3, 1, 1, 2));

    ImportStatus written = run(file, false, Existing.UPDATE);
    assertThat(written.counts()).isEqualTo(dry.counts());
    assertThat(failed(written)).isEqualTo(failed(dry));
    assertThat(failed(written))
        .containsExactly(
            new RowOutcome(5, RowResult.Action.FAILED, List.of(error("name", "REQUIRED"))),
            new RowOutcome(
                6,
                RowResult.Action.FAILED,
                List.of(
                    error("managed", "INVALID"),
                    error("creditCode", "CREDIT_CODE_INVALID"),
                    error("industry", "INDUSTRY_UNKNOWN"))));
    assertThat(enterprises.findAll(codes))
        .extracting(Enterprise::name)
        .containsExactlyInAnyOrder("甲二", "乙", "丁");

    assertThat(run(file, true, Existing.UPDATE).counts())
        .as("a file that is imported already changes back and forth only what it repeats")
        .isEqualTo(new ImportCounts(0, 2, 3, 2));
    assertThat(run(file, false, Existing.KEEP).counts()).isEqualTo(new ImportCounts(0, 0, 5, 2));
  }

  @Test
  void ofManyRowsExactlyTheBadOnesFail() throws IOException {
    List<String> lines = new ArrayList<>(rows(codes(ROWS)));
    for (int bad = 0; bad < 20; bad++) {
      lines.set(bad * 20 + 7, "坏" + bad + ",91500113BAD,G54,是");
    }
    ImportStatus dry = run(file(HEADER, lines), true, Existing.UPDATE);
    ImportStatus written = run(file(HEADER, lines), false, Existing.UPDATE);

    assertThat(written.counts()).isEqualTo(new ImportCounts(ROWS - 20, 0, 0, 20));
    assertThat(dry.counts()).isEqualTo(written.counts());
    assertThat(failed(written)).isEqualTo(failed(dry));
    assertThat(failed(written))
        .extracting(RowOutcome::row)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(bad -> bad * 20L + 9).toList());
    assertThat(failed(written))
        .allSatisfy(row ->
            assertThat(row.errors()).containsExactly(error("creditCode", "CREDIT_CODE_INVALID")));
  }

  @Test
  void theFailedRowsComeBackAsAFileOfTheSameKindToCorrectAndImportAgain() throws IOException {
    List<String> codes = codes(2);
    ImportStatus status =
        run(
            file(HEADER, "甲," + codes.get(0) + ",G54,是", "=乙," + codes.get(1) + ",G99,不知道"),
            false,
            Existing.UPDATE);
    String failed = failedRows(status, Locale.SIMPLIFIED_CHINESE);
    assertThat(failed.lines())
        .containsExactly(
            HEADER + ",错误",
            "'=乙," + codes.get(1) + ",G99,不知道,归口管理:此项格式不正确。;行业:没有此行业代码。可用:F51、G54、G58、G59、G60。");

    String corrected = failed.replace("G99,不知道", "G54,否");
    ImportStatus again = run(file(corrected.lines().toList()), false, Existing.UPDATE);
    assertThat(again.counts()).isEqualTo(new ImportCounts(1, 0, 0, 0));
    assertThat(enterprises.find(codes.get(1))).map(Enterprise::name).contains("=乙");

    ImportStatus still = run(file(failed.lines().toList()), true, Existing.UPDATE);
    assertThat(failedRows(still, Locale.SIMPLIFIED_CHINESE)).isEqualTo(failed);
    assertThat(reports.problemsWithCells(still.job().id(), failed(still), Locale.ENGLISH))
        .extracting(
            ImportReport.Problem::row, ImportReport.Problem::column, ImportReport.Problem::value)
        .containsExactly(tuple(2L, "归口管理", "不知道"), tuple(2L, "行业", "G99"));
  }

  @Test
  void whatCannotBeImportedIsToldBeforeAnythingBegins() throws IOException {
    assertRefused("nothing", file(HEADER, "a,b,c,d"), "TARGET_UNKNOWN [target]");
    assertRefused("enterprises", "nothing", "FILE_UNKNOWN [fileId]");
    assertRefused("enterprises", file(HEADER), "NO_ROWS [fileId]");
    assertRefused("enterprises", file("名称,行业", "a,G54"), "COLUMN_MISSING [mapping]");
    assertRefused("enterprises", file(HEADER, "\"open,b"), "QUOTE_OPEN [fileId]");
  }

  @Test
  void anothersFileAndImportAreAsIfTheyWereNotThere() throws IOException {
    String file = file(HEADER, rows(codes(1)));
    ImportStatus mine = run(file, true, Existing.UPDATE);
    var other = new Caller(Caller.Kind.ACCOUNT, "account:other", "他", Set.of(), ADMIN.scopes());
    callers.as(
        other,
        () -> {
          assertRefused("enterprises", file, "FILE_UNKNOWN [fileId]");
          assertThat(imports.status(mine.job().id())).isEmpty();
          assertThat(imports.newest(10)).isEmpty();
          assertThat(imports.resume(mine.job().id())).isInstanceOf(Outcome.Refused.class);
        });
    assertThat(imports.newest(1)).extracting(ImportStatus::job).hasSize(1);
  }

  @Test
  void oneIdempotencyKeyBeginsOneImport() throws IOException {
    ImportRequest request =
        new ImportRequest(
            "enterprises", file(HEADER, rows(codes(1))), null, null, Existing.UPDATE, true);
    String key = UUID.randomUUID().toString();
    Outcome<ImportJob> first = imports.start(request, key);
    Outcome<ImportJob> second = imports.start(request, key);
    assertThat(second)
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> {
              assertThat(done.replayed()).isTrue();
              assertThat(done.entity().id())
                  .isEqualTo(((Outcome.Done<ImportJob>) first).entity().id());
            });
  }

  private void assertRefused(String target, String file, String refusal) {
    var request = new ImportRequest(target, file, null, null, Existing.UPDATE, true);
    assertThat(imports.start(request, null))
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused -> {
              Refusal first = (Refusal) refused.refusals().getFirst();
              assertThat(first.code().name() + " " + first.path()).isEqualTo(refusal);
            });
  }

  private String failedRows(ImportStatus status, Locale locale) {
    var bytes = new ByteArrayOutputStream();
    reports.failedRows(status.job().id(), bytes, locale);
    return bytes.toString(GBK);
  }

  private List<RowOutcome> failed(ImportStatus status) {
    return outcomes.find(status.job().id(), RowResult.Action.FAILED, 0, 100);
  }

  private static CellError error(String column, String code) {
    return new CellError(column, code, List.of());
  }
}
