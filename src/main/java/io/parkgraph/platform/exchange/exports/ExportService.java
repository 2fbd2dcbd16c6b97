package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.Sha256;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.Words;
import io.parkgraph.platform.exchange.exports.ExportJob.State;
import io.parkgraph.platform.exchange.exports.ExportStatus.Standing;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.files.FileContent;
import io.parkgraph.platform.store.files.FileStore;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * The use cases of exports. The rows are read by the list's own service, which denies who may not;
 * another's export is as if it were not there.
 */
@Service
public class ExportService {

  private static final Duration SILENCE = Duration.ofSeconds(30);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT).withZone(ParkCalendar.ZONE);
  private static final int KEY_BYTES = 16;

  private final ExportJobRepository jobs;
  private final ExportProgressRepository progress;
  private final ExportWorker worker;
  private final FileStore files;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Messages messages;
  private final Clock clock;
  private final JsonMapper json;

  ExportService(
      ExportJobRepository jobs,
      ExportProgressRepository progress,
      ExportWorker worker,
      FileStore files,
      Commands commands,
      CurrentCaller caller,
      Messages messages,
      Clock clock,
      JsonMapper json) {
    this.jobs = jobs;
    this.progress = progress;
    this.worker = worker;
    this.files = files;
    this.commands = commands;
    this.caller = caller;
    this.messages = messages;
    this.clock = clock;
    this.json = json;
  }

  /**
   * Begins an export, which goes on in the background.
   *
   * @param reading the scope that reading the list takes
   * @param columns the keys of the wanted columns in their order; all without any
   * @param locale in which language headers and texts are
   * @param idempotencyKey the caller's key for it; null for none
   */
  public <T> Outcome<ExportJob> start(
      ListExport<T> list,
      Scope reading,
      ExportFormat format,
      List<String> columns,
      Locale locale,
      @Nullable String idempotencyKey) {
    Caller who = caller.require(reading);
    ExportJob job = job(list, reading, format, columns, locale, idempotencyKey, who);
    Outcome<ExportJob> outcome =
        commands.run(
            Command.create(
                jobs.documents(),
                "exportRecords",
                reading,
                "idempotencyKey",
                List.of(job.list(), job.filter(), job.columns(), format),
                new WriteConditions(null, idempotencyKey),
                job::begin));
    if (outcome instanceof Outcome.Done<ExportJob> done && !done.replayed()) {
      ExportJob begun = done.entity();
      worker.start(
          begun,
          list,
          Words.of(messages, locale),
          (state, rows, file) -> end(begun, reading, state, rows, file));
    }
    return outcome;
  }

  /** Asks a running export to stop before its next page. */
  public void cancel(String id) {
    find(id).ifPresent(job -> progress.stop(job.id()));
  }

  /** How an export of the caller's stands; nothing if there is none. */
  public Optional<ExportStatus> status(String id) {
    return find(id).map(job -> statuses(List.of(job)).getFirst());
  }

  /** The newest exports of the caller's, as they stand. */
  public List<ExportStatus> newest(int limit) {
    return statuses(jobs.newest(caller.get().id(), limit));
  }

  /** Those of the exports that are the caller's. */
  public List<ExportJob> findAll(Collection<String> ids) {
    return jobs.findAll(ids, caller.get().id());
  }

  /** How exports of the caller's stand, in their order, by one command. */
  public List<ExportStatus> statuses(List<ExportJob> mine) {
    Map<String, ExportProgressRepository.Progress> found =
        progress.findAll(mine.stream().map(ExportJob::id).toList());
    return mine.stream().map(job -> status(job, found.get(job.id()))).toList();
  }

  /** The file of an export of the caller's; nothing while there is none. */
  public Optional<FileContent> open(String id) {
    return find(id).map(ExportJob::file).flatMap(files::open);
  }

  private Optional<ExportJob> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  private ExportStatus status(ExportJob job, ExportProgressRepository.@Nullable Progress now) {
    boolean silent = now != null && now.at().plus(SILENCE).isBefore(clock.instant());
    Standing standing =
        switch (job.state()) {
          case RUNNING -> silent ? Standing.INTERRUPTED : Standing.RUNNING;
          case DONE -> Standing.DONE;
          case CANCELLED -> Standing.CANCELLED;
          case FAILED -> Standing.FAILED;
        };
    return new ExportStatus(
        job, standing, now != null && job.state() == State.RUNNING ? now.rows() : job.rows());
  }

  private void end(ExportJob job, Scope reading, State state, long rows, @Nullable String file) {
    commands.run(
        Command.change(
            jobs.documents(),
            "endExport",
            any -> reading,
            job.id(),
            "endExport",
            WriteConditions.expecting(job.version()),
            current -> current.end(state, rows, file, clock.instant())));
  }

  private <T> ExportJob job(
      ListExport<T> list,
      Scope reading,
      ExportFormat format,
      List<String> columns,
      Locale locale,
      @Nullable String idempotencyKey,
      Caller who) {
    String id =
        idempotencyKey == null
            ? UUID.randomUUID().toString()
            : HexFormat.of().formatHex(Sha256.of(who.id() + "\n" + idempotencyKey), 0, KEY_BYTES);
    Set<Place> held = who.seen(reading).places();
    String name = messages.text(locale, list.label()) + "-" + STAMP.format(clock.instant());
    return new ExportJob(
        id,
        0,
        list.name(),
        who.id(),
        who.name(),
        clock.instant(),
        format,
        json.writeValueAsString(list.filter()),
        list.chosen(columns).stream().map(ListColumn::key).toList(),
        list.count().getAsLong(),
        State.RUNNING,
        0,
        null,
        name + "." + format.extension(),
        null,
        held == null ? List.of() : Place.texts(held));
  }
}
