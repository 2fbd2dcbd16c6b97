package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import io.parkgraph.platform.exchange.table.TableProblem;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.files.StoredFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The use cases of imports. Each throws {@link io.parkgraph.platform.security.AccessDenied} if the
 * caller lacks the scope of what is imported into; another's import is as if it were not there.
 */
@Service
public class ImportService {

  private final ImportTargets targets;
  private final ImportFiles files;
  private final ImportJobRepository jobs;
  private final ImportProgressRepository progress;
  private final ImportWorker worker;
  private final NewImport news;
  private final ImportWrites writes;
  private final Commands commands;
  private final CurrentCaller caller;

  ImportService(
      ImportTargets targets,
      ImportFiles files,
      ImportJobRepository jobs,
      ImportProgressRepository progress,
      ImportWorker worker,
      NewImport news,
      ImportWrites writes,
      Commands commands,
      CurrentCaller caller) {
    this.targets = targets;
    this.files = files;
    this.jobs = jobs;
    this.progress = progress;
    this.worker = worker;
    this.news = news;
    this.writes = writes;
    this.commands = commands;
    this.caller = caller;
  }

  /**
   * Takes a file in that is to be imported.
   *
   * @param name what the caller calls it
   * @throws TableProblem if it is none that can be imported
   * @throws IOException if it cannot be read
   */
  public StoredFile upload(String target, InputStream content, String name) throws IOException {
    caller.require(targets.require(target).scope());
    return files.keep(content, name);
  }

  /** Whether the present caller may import into a target. */
  public boolean mayImport(String target) {
    return targets.find(target).filter(into -> caller.may(into.scope())).isPresent();
  }

  /**
   * Looks through a file before it is imported.
   *
   * @param chosen how it is written; null to find out
   * @throws TableProblem if it cannot be read
   */
  public ImportPreview preview(String target, String file, @Nullable TableFormat chosen) {
    ImportTarget into = targets.require(target);
    caller.require(into.scope());
    if (files.find(file).isEmpty()) {
      throw new ImportFiles.MissingFile(Refusal.of(ImportRefusal.FILE_UNKNOWN, "fileId"));
    }
    return files.preview(into, file, chosen);
  }

  /**
   * Begins an import, which goes on in the background.
   *
   * @param idempotencyKey the caller's key for it; null for none
   */
  public Outcome<ImportJob> start(ImportRequest request, @Nullable String idempotencyKey) {
    Optional<ImportTarget> target = targets.find(request.target());
    if (target.isEmpty()) {
      return refused(Refusal.of(ImportRefusal.TARGET_UNKNOWN, "target"));
    }
    caller.require(target.get().scope());
    Optional<StoredFile> file = files.find(request.file());
    if (file.isEmpty() || !files.hold(request.file())) {
      return refused(Refusal.of(ImportRefusal.FILE_UNKNOWN, "fileId"));
    }
    try {
      ImportPreview preview = files.preview(target.get(), request.file(), request.format());
      Map<String, Integer> places = request.places() == null ? preview.places() : request.places();
      Optional<Refusal> wrong = targets.wrong(target.get(), preview, places);
      return wrong.isPresent()
          ? refused(wrong.get())
          : writes.begin(
              news.job(target.get(), request, preview, places, file.get(), idempotencyKey),
              target.get(),
              idempotencyKey);
    } catch (TableProblem unreadable) {
      return refused(unreadable.refusal().at("fileId"));
    }
  }

  /**
   * Begins an import whose columns are named by the file's headers, as programs do.
   *
   * @param idempotencyKey the caller's key for it; null for none
   */
  public Outcome<ImportJob> start(NamedImport asked, @Nullable String idempotencyKey) {
    ImportRequest request =
        new ImportRequest(
            asked.target(), asked.file(), null, null, asked.existing(), asked.dryRun());
    Encoding encoding = asked.encoding();
    if (encoding == null && asked.headers().isEmpty()) {
      return start(request, idempotencyKey);
    }
    try {
      ImportPreview found = preview(asked.target(), asked.file(), null);
      TableFormat format =
          encoding == null
              ? found.format()
              : new TableFormat(found.format().kind(), encoding, found.format().separator());
      ImportPreview read = preview(asked.target(), asked.file(), format);
      return start(request.read(format, targets.places(read, asked.headers())), idempotencyKey);
    } catch (TableProblem unreadable) {
      return refused(unreadable.refusal().at("fileId"));
    } catch (ImportFiles.MissingFile missing) {
      return refused(missing.refusal());
    }
  }

  /** Waits for the end of an import that runs in this process, at most so long. */
  public void await(String id, Duration patience) {
    worker.await(id, patience);
  }

  /** Asks a running import to stop before its next rows. */
  public void cancel(String id) {
    find(id).ifPresent(job -> progress.stop(job.id()));
  }

  /** Goes on with an import that was interrupted, failed or was stopped. */
  public Outcome<ImportJob> resume(String id) {
    Optional<ImportStatus> status = status(id);
    if (status.isPresent() && !status.get().resumable()) {
      return refused(Refusal.of(ImportRefusal.IMPORT_NOT_INTERRUPTED, "id"));
    }
    Outcome<ImportJob> outcome = writes.change("resumeImport", id, status, ImportJob::resume);
    if (outcome instanceof Outcome.Done<ImportJob> done) {
      writes.run(done.entity(), targets.require(done.entity().target()));
    }
    return outcome;
  }

  /** Says that an import that did not come to its end is not to be resumed. */
  public Outcome<ImportJob> close(String id) {
    Optional<ImportStatus> status = status(id);
    if (status.isPresent() && status.get().running()) {
      return refused(Refusal.of(ImportRefusal.IMPORT_NOT_INTERRUPTED, "id"));
    }
    return writes.change(
        "closeImport", id, status, job -> job.close(counts(status), commands.stamp().at()));
  }

  /** The newest imports of the caller's, as they stand. */
  public List<ImportStatus> newest(int limit) {
    return statuses(jobs.find(caller.get().id(), PageRequest.first(limit)).items());
  }

  /** Those of the imports that are the caller's. */
  public List<ImportJob> findAll(Collection<String> ids) {
    return jobs.findAll(ids, caller.get().id());
  }

  /** How imports of the caller's stand, in their order, by one command. */
  public List<ImportStatus> statuses(List<ImportJob> mine) {
    Map<String, ImportProgress> found = progress.findAll(mine.stream().map(ImportJob::id).toList());
    return mine.stream().map(job -> targets.status(job, found.get(job.id()))).toList();
  }

  /** How an import of the caller's stands; nothing if there is none. */
  public Optional<ImportStatus> status(String id) {
    return find(id).map(job -> targets.status(job, progress.find(id).orElse(null)));
  }

  private Optional<ImportJob> find(String id) {
    return jobs.findAll(List.of(id), caller.get().id()).stream().findFirst();
  }

  private static ImportCounts counts(Optional<ImportStatus> status) {
    return status.map(ImportStatus::counts).orElse(ImportCounts.NONE);
  }

  static Outcome<ImportJob> refused(Refusal refusal) {
    return new Outcome.Refused<>(List.of(refusal), null);
  }
}
