package io.parkgraph.platform.exchange.imports;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.exchange.imports.RowOutcome.CellError;
import io.parkgraph.platform.exchange.table.TableRow;
import io.parkgraph.platform.exchange.table.TableRows;
import io.parkgraph.platform.exchange.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the rows of an import came to, for people: with the columns as the file names them and the
 * reasons in their language. The file itself is read again for what its cells say, so that no cell
 * is stored a second time.
 */
@Service
public class ImportReport {

  private final ImportService imports;
  private final ImportTargets targets;
  private final ImportFiles files;
  private final RowOutcomeRepository outcomes;
  private final Messages messages;

  ImportReport(
      ImportService imports,
      ImportTargets targets,
      ImportFiles files,
      RowOutcomeRepository outcomes,
      Messages messages) {
    this.imports = imports;
    this.targets = targets;
    this.files = files;
    this.outcomes = outcomes;
    this.messages = messages;
  }

  /**
   * What is wrong with a cell.
   *
   * @param row the row's number in the file
   * @param column the column's name in the file; empty for the row as a whole
   * @param field the key of the column; empty for the row as a whole
   * @param value what the cell says; empty where there is none
   * @param code the code of the refusal
   * @param message what to tell people
   */
  public record Problem(
      long row, String column, String field, String value, String code, String message) {}

  /**
   * The rows of the caller's import that came to this after a row, in their order.
   *
   * @param action failed rows are all kept, of the others some
   * @param limit how many at most, 1 to 100
   */
  public List<RowOutcome> rows(String id, RowResult.Action action, long after, int limit) {
    return imports.status(id).isPresent() ? outcomes.find(id, action, after, limit) : List.of();
  }

  /** What is wrong with each cell of rows, without what the cells say. */
  public List<Problem> problems(ImportJob job, List<RowOutcome> rows, Locale locale) {
    return problems(job, rows, Map.of(), locale);
  }

  /** What is wrong with each cell of rows of the caller's import, with what the cells say. */
  public List<Problem> problemsWithCells(String id, List<RowOutcome> rows, Locale locale) {
    ImportJob job = imports.status(id).map(ImportStatus::job).orElse(null);
    if (job == null || rows.isEmpty()) {
      return List.of();
    }
    return problems(job, rows, cells(job, rows), locale);
  }

  /**
   * Writes the rows of the caller's import that failed, as a file of the same kind with the reasons
   * in a column more, to correct and to import again.
   */
  public void failedRows(String id, OutputStream bytes, Locale locale) {
    ImportJob job = imports.status(id).orElseThrow().job();
    Map<Long, RowOutcome> failed = new HashMap<>();
    outcomes.forEachFailed(id, row -> failed.put(row.row(), row));
    files.withCopy(
        job.file().id(),
        copy -> {
          write(job, copy, failed, bytes, locale);
          return failed.size();
        });
  }

  private void write(
      ImportJob job, Path file, Map<Long, RowOutcome> failed, OutputStream bytes, Locale locale) {
    String title = messages.text(locale, "import.error.column");
    try (TableRows rows = TableRows.open(file, job.plan().format());
        TableWriter writer = TableWriter.to(bytes, job.plan().format())) {
      List<String> header = rows.next().orElseThrow().cells();
      boolean again = !header.isEmpty() && header.getLast().equals(title);
      int width = again ? header.size() - 1 : header.size();
      writer.row(line(header, width, title));
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        RowOutcome outcome = failed.get(row.get().number());
        if (outcome != null) {
          writer.row(line(row.get().cells(), width, reasons(job, outcome, locale)));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> line(List<String> cells, int width, String last) {
    List<String> line = new ArrayList<>();
    for (int place = 0; place < width; place++) {
      line.add(place < cells.size() ? cells.get(place) : "");
    }
    line.add(last);
    return line;
  }

  private String reasons(ImportJob job, RowOutcome outcome, Locale locale) {
    return problems(job, List.of(outcome), locale).stream()
        .map(problem ->
            problem.column().isEmpty()
                ? problem.message()
                : messages.text(locale, "import.error.row", problem.column(), problem.message()))
        .collect(Collectors.joining(messages.text(locale, "import.error.separator")));
  }

  private List<Problem> problems(
      ImportJob job, List<RowOutcome> rows, Map<Long, TableRow> cells, Locale locale) {
    List<Problem> problems = new ArrayList<>();
    for (RowOutcome row : rows) {
      for (CellError error : row.errors()) {
        problems.add(problem(job, row.row(), error, cells.get(row.row()), locale));
      }
    }
    return problems;
  }

  private Problem problem(
      ImportJob job, long number, CellError error, @Nullable TableRow row, Locale locale) {
    Integer place = job.plan().places().get(error.column());
    return new Problem(
        number,
        column(job, error.column(), place, locale),
        error.column(),
        row == null || place == null ? "" : row.cell(place),
        error.code(),
        messages.text(locale, "refusal." + error.code(), error.arguments().toArray()));
  }

  private String column(ImportJob job, String key, @Nullable Integer place, Locale locale) {
    if (place != null && place < job.plan().header().size()) {
      return job.plan().header().get(place);
    }
    return targets.require(job.target()).columns().stream()
        .filter(column -> column.key().equals(key))
        .findFirst()
        .map(column -> messages.text(locale, column.label()))
        .orElse("");
  }

  private Map<Long, TableRow> cells(ImportJob job, List<RowOutcome> wanted) {
    Map<Long, TableRow> found = new HashMap<>();
    wanted.forEach(row -> found.put(row.row(), new TableRow(row.row(), List.of())));
    long last = wanted.getLast().row();
    return files.withCopy(
        job.file().id(),
        copy -> {
          try (TableRows rows = TableRows.open(copy, job.plan().format())) {
            for (var row = rows.next();
                row.isPresent() && row.get().number() <= last;
                row = rows.next()) {
              found.replace(row.get().number(), row.get());
            }
            return found;
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}
