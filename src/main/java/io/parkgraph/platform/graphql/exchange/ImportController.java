package io.parkgraph.platform.graphql.exchange;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.imports.ImportJob;
import io.parkgraph.platform.exchange.imports.ImportReport;
import io.parkgraph.platform.exchange.imports.ImportService;
import io.parkgraph.platform.exchange.imports.ImportStatus;
import io.parkgraph.platform.exchange.imports.NamedImport;
import io.parkgraph.platform.exchange.imports.RowResult;
import io.parkgraph.platform.graphql.exchange.ImportRecordsInput.ImportMappingInput;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.store.PageRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@SchemaMapping(typeName = "ImportJob")
class ImportController {

  /** Less than a request may take, so that a small import is in the answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final ImportService imports;
  private final ImportReport reports;
  private final Messages messages;

  ImportController(ImportService imports, ImportReport reports, Messages messages) {
    this.imports = imports;
    this.reports = reports;
    this.messages = messages;
  }

  @MutationMapping
  Outcome<ImportJob> importRecords(@Argument ImportRecordsInput input) {
    try {
      Outcome<ImportJob> outcome = imports.start(asked(input), input.idempotencyKey());
      return outcome instanceof Outcome.Done<ImportJob> done ? settled(done) : outcome;
    } catch (AccessDenied denied) {
      if (denied.anonymous()) {
        throw denied;
      }
      String scope = denied.scope().value();
      return new Outcome.Refused<>(
          List.of(Refusal.of(CommonRefusal.SCOPE_MISSING, "target", scope)), null);
    }
  }

  private static NamedImport asked(ImportRecordsInput input) {
    Map<String, String> headers =
        input.mapping() == null
            ? Map.of()
            : input.mapping().stream()
                .collect(
                    Collectors.toMap(
                        ImportMappingInput::column,
                        ImportMappingInput::header,
                        (first, second) -> second));
    return new NamedImport(
        input.target().toLowerCase(Locale.ROOT),
        input.fileId(),
        input.encoding(),
        headers,
        input.existing(),
        input.dryRun());
  }

  private Outcome<ImportJob> settled(Outcome.Done<ImportJob> begun) {
    String id = begun.entity().id();
    imports.await(id, PATIENCE);
    return imports
        .status(id)
        .map(ImportStatus::job)
        .<Outcome<ImportJob>>map(job -> new Outcome.Done<>(job, begun.replayed(), true))
        .orElse(begun);
  }

  @SchemaMapping
  String target(ImportJob job) {
    return job.target().toUpperCase(Locale.ROOT);
  }

  @SchemaMapping
  String fileName(ImportJob job) {
    return job.file().name();
  }

  @SchemaMapping
  @Nullable String problem(ImportJob job, Locale locale) {
    return Optional.ofNullable(job.problem())
        .map(problem ->
            messages.text(locale, "refusal." + problem.code(), problem.arguments().toArray()))
        .orElse(null);
  }

  @BatchMapping
  Map<ImportJob, String> state(List<ImportJob> jobs) {
    return each(jobs, status -> status.standing().name());
  }

  @BatchMapping
  Map<ImportJob, Long> created(List<ImportJob> jobs) {
    return each(jobs, status -> status.counts().created());
  }

  @BatchMapping
  Map<ImportJob, Long> updated(List<ImportJob> jobs) {
    return each(jobs, status -> status.counts().updated());
  }

  @BatchMapping
  Map<ImportJob, Long> skipped(List<ImportJob> jobs) {
    return each(jobs, status -> status.counts().skipped());
  }

  @BatchMapping
  Map<ImportJob, Long> failed(List<ImportJob> jobs) {
    return each(jobs, status -> status.counts().failed());
  }

  @SchemaMapping
  List<ImportReport.Problem> rowErrors(
      ImportJob job, @Argument int first, @Argument int afterRow, Locale locale) {
    int rows = Math.clamp(first, 1, PageRequest.MAX_SIZE);
    return reports.problems(
        job, reports.rows(job.id(), RowResult.Action.FAILED, afterRow, rows), locale);
  }

  private <T> Map<ImportJob, T> each(List<ImportJob> jobs, Function<ImportStatus, T> value) {
    return imports.statuses(jobs).stream().collect(Collectors.toMap(ImportStatus::job, value));
  }
}
