package io.parkgraph.platform.exchange.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.exchange.imports.ImportStatus.Standing;
import io.parkgraph.platform.exchange.imports.RowWrite.Existing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What becomes of an import that does not come to its end at once. */
@Import(ImportRunsTest.Watching.class)
class ImportRunsTest extends ImportTest {

  @Autowired private Watched watched;

  @Test
  void aStoppedImportIsWholeByRowsAndTheNextRunCompletesItWithoutDoubles() throws IOException {
    List<String> codes = codes(600);
    String file = file(HEADER, rows(codes));
    watched.at(codes.get(250), this::stopWhatRuns);
    ImportJob job = begun("watched", file, false, Existing.UPDATE);
    ImportStatus stopped = ended(job);

    assertThat(stopped.standing()).isEqualTo(Standing.CANCELLED);
    assertThat(stopped.counts()).isEqualTo(new ImportCounts(400, 0, 0, 0));
    assertThat(enterprises.findAll(codes))
        .extracting(Enterprise::id)
        .containsExactlyInAnyOrderElementsOf(codes.subList(0, 400));

    assertThat(imports.resume(job.id())).isInstanceOf(Outcome.Done.class);
    assertThat(ended(job).counts()).isEqualTo(new ImportCounts(600, 0, 0, 0));
    assertThat(enterprises.findAll(codes)).hasSize(600).allMatch(one -> one.version() == 1);
    assertThat(imports.resume(job.id())).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void aRunThatBreaksOffBetweenItsNotesIsGoneOnWithUnderTheSameKeys() throws IOException {
    List<String> codes = codes(300);
    String file = file(HEADER, rows(codes));
    watched.at(
        codes.get(299),
        () -> {
          throw new IllegalStateException("broken off, as the test wants");
        });
    ImportJob job = begun("watched", file, false, Existing.UPDATE);
    ImportStatus broken = ended(job);
    assertThat(broken.standing()).isEqualTo(Standing.FAILED);
    assertThat(broken.counts()).isEqualTo(new ImportCounts(200, 0, 0, 0));
    assertThat(enterprises.findAll(codes)).as("more than was noted").hasSize(299);

    imports.resume(job.id());
    assertThat(ended(job).counts())
        .as("what was written unnoted counts as what it was")
        .isEqualTo(new ImportCounts(300, 0, 0, 0));
    assertThat(enterprises.findAll(codes)).hasSize(300).allMatch(one -> one.version() == 1);
  }

  private void stopWhatRuns() {
    imports.newest(10).stream()
        .filter(ImportStatus::running)
        .forEach(status -> imports.cancel(status.job().id()));
  }

  /** Does something once a row comes by. */
  static final class Watched {

    private final Map<String, Runnable> actions = new ConcurrentHashMap<>();

    void at(String code, Runnable action) {
      actions.put(code, action);
    }

    void passing(@Nullable String code) {
      Runnable action = code == null ? null : actions.remove(code);
      if (action != null) {
        action.run();
      }
    }
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Watching {

    @Bean
    Watched watched() {
      return new Watched();
    }

    /** Enterprises, watched as they come by. */
    @Bean
    ImportTarget watchedTarget(ImportTarget enterpriseImportTarget, Watched watched) {
      return new ImportTarget(
          "watched",
          enterpriseImportTarget.label(),
          enterpriseImportTarget.scope(),
          enterpriseImportTarget.columns(),
          enterpriseImportTarget.key(),
          (row, write) -> {
            watched.passing(row.code("creditCode"));
            return enterpriseImportTarget.rows().run(row, write);
          });
    }
  }
}
