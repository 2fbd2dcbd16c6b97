package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.exchange.table.TableRow;
import io.parkgraph.platform.exchange.table.TableRows;
import io.parkgraph.platform.security.AccessDenied;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/**
 * Reads a file and writes its rows, some hundred at a time: those of one natural key in their
 * order, the others at once, so that the store can commit them together. Whether it counts is
 * decided by the conditions of each row's write and by nothing else.
 */
final class ImportRunner {

  private static final int BATCH = 200;
  private static final int AT_ONCE = 16;

  private final ImportTarget target;
  private final ImportPlan plan;
  private final Messages messages;
  private final Conditions conditions;
  private final Progress progress;

  /** Under which conditions a row is written. */
  @FunctionalInterface
  interface Conditions {

    /** The conditions of a row by its number. */
    WriteConditions of(long row);
  }

  /** Is told of rows that are done. */
  @FunctionalInterface
  interface Progress {

    /** Takes the next rows in their order; false to stop before the next ones. */
    boolean done(List<Done> rows);
  }

  /** A row and what it came to. */
  record Done(TableRow row, RowResult result) {}

  ImportRunner(
      ImportTarget target,
      ImportPlan plan,
      Messages messages,
      Conditions conditions,
      Progress progress) {
    this.target = target;
    this.plan = plan;
    this.messages = messages;
    this.conditions = conditions;
    this.progress = progress;
  }

  /**
   * Runs through the rows after one that is done; 0 for all. Of those that follow such a row some
   * may have been written as well, before a crash.
   *
   * @return whether it came to the end, and was not stopped
   * @throws io.parkgraph.platform.exchange.table.TableProblem if the file cannot be read further
   */
  boolean run(Path file, long after) {
    try (TableRows rows = TableRows.open(file, plan.format());
        ExecutorService threads =
            Executors.newFixedThreadPool(AT_ONCE, Thread.ofVirtual().factory())) {
      rows.next();
      boolean again = after > 0;
      List<TableRow> batch = batch(rows, after);
      while (!batch.isEmpty()) {
        if (!progress.done(write(threads, batch, again))) {
          return false;
        }
        again = false;
        batch = batch(rows, after);
      }
      return true;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<TableRow> batch(TableRows rows, long after) {
    List<TableRow> batch = new ArrayList<>();
    while (batch.size() < BATCH) {
      Optional<TableRow> row = rows.next();
      if (row.isEmpty()) {
        break;
      }
      row.filter(each -> each.number() > after).ifPresent(batch::add);
    }
    return batch;
  }

  private List<Done> write(ExecutorService threads, List<TableRow> batch, boolean again) {
    Map<String, List<TableRow>> byKey = new LinkedHashMap<>();
    for (TableRow row : batch) {
      byKey.computeIfAbsent(target.key().apply(read(row)), key -> new ArrayList<>()).add(row);
    }
    List<Callable<List<Done>>> tasks = new ArrayList<>();
    for (List<TableRow> rows : byKey.values()) {
      Callable<List<Done>> task =
          () -> rows.stream().map(row -> new Done(row, write(row, again))).toList();
      tasks.add(new DelegatingSecurityContextCallable<>(task));
    }
    Map<Long, Done> done = new HashMap<>();
    for (List<Done> rows : all(threads, tasks)) {
      rows.forEach(row -> done.put(row.row().number(), row));
    }
    return batch.stream().map(row -> done.get(row.number())).toList();
  }

  private static List<List<Done>> all(ExecutorService threads, List<Callable<List<Done>>> tasks) {
    List<List<Done>> results = new ArrayList<>();
    try {
      for (Future<List<Done>> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    }
  }

  private RowResult write(TableRow row, boolean again) {
    ImportRow cells = read(row);
    WriteConditions under = conditions.of(row.number());
    try {
      return target.rows().run(cells, new RowWrite(cells, plan.existing(), under, again));
    } catch (AccessDenied denied) {
      String scope = denied.scope().value();
      return RowResult.failed(List.of(Refusal.of(CommonRefusal.SCOPE_MISSING, "id", scope)));
    }
  }

  private ImportRow read(TableRow row) {
    Map<String, String> cells = new HashMap<>();
    plan.places().forEach((key, place) -> cells.put(key, row.cell(place)));
    ImportRow read = new ImportRow(cells, messages);
    plan.places()
        .forEach((key, place) ->
            Optional.ofNullable(row.problems().get(place))
                .ifPresent(problem -> read.refuse(problem.at(key))));
    return read;
  }
}
