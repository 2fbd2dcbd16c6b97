package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.Scope;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes imports through the one write path, and sets the worker on them. */
@Component
class ImportWrites {

  private final ImportTargets targets;
  private final ImportJobRepository jobs;
  private final ImportWorker worker;
  private final Commands commands;

  ImportWrites(
      ImportTargets targets, ImportJobRepository jobs, ImportWorker worker, Commands commands) {
    this.targets = targets;
    this.jobs = jobs;
    this.worker = worker;
    this.commands = commands;
  }

  /** Stores a new import and lets it run; once only under one key. */
  Outcome<ImportJob> begin(ImportJob job, ImportTarget target, @Nullable String idempotencyKey) {
    Outcome<ImportJob> outcome =
        commands.run(
            Command.create(
                jobs.documents(),
                "importRecords",
                target.scope(),
                "idempotencyKey",
                List.of(job.target(), job.file().sha256(), job.dryRun(), job.plan()),
                new WriteConditions(null, idempotencyKey),
                job::begin));
    if (outcome instanceof Outcome.Done<ImportJob> done && !done.replayed()) {
      run(done.entity(), target);
    }
    return outcome;
  }

  /** Lets an import run, and notes how it ended. */
  void run(ImportJob job, ImportTarget target) {
    worker.start(
        job,
        target,
        (state, counts, problem) ->
            change(
                "endImport",
                job.id(),
                Optional.of(targets.status(job, null)),
                current -> current.end(state, counts, problem, commands.stamp().at())));
  }

  /** Changes an import as it stood. */
  Outcome<ImportJob> change(
      String useCase,
      String id,
      Optional<ImportStatus> status,
      Function<ImportJob, Decision<ImportJob>> decide) {
    if (status.isEmpty()) {
      return ImportService.refused(Refusal.of(CommonRefusal.NOT_FOUND, "id"));
    }
    ImportJob job = status.get().job();
    Scope scope = targets.require(job.target()).scope();
    return commands.run(
        Command.change(
            jobs.documents(),
            useCase,
            any -> scope,
            id,
            useCase,
            WriteConditions.expecting(job.version()),
            decide));
  }
}
