package io.parkgraph.platform.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a file in their order, one at a time, the header first; blank ones are left out. */
public final class TableRows implements Closeable {

  private final Source source;
  private long seen;

  /** What reads a kind of file. */
  interface Source extends Closeable {

    /** The next row, blank or not; null at the end. */
    @Nullable TableRow next();
  }

  private TableRows(Source source) {
    this.source = source;
  }

  /**
   * Opens a file.
   *
   * @throws TableProblem if it cannot be read so
   */
  public static TableRows open(Path file, TableFormat format) {
    return new TableRows(
        switch (format.kind()) {
          case CSV -> CsvSource.open(file, format);
          case XLSX -> XlsxSource.open(file);
        });
  }

  /**
   * The next row, or nothing at the end.
   *
   * @throws TableProblem if the file cannot be read further, or has too many rows
   */
  public Optional<TableRow> next() {
    TableRow row = source.next();
    while (row != null && row.isBlank()) {
      row = source.next();
    }
    if (row == null) {
      return Optional.empty();
    }
    if (row.cells().size() > TableLimits.COLUMNS) {
      throw new TableProblem(TableRefusal.TOO_MANY_COLUMNS, TableLimits.COLUMNS);
    }
    if (seen++ > TableLimits.ROWS) {
      throw new TableProblem(TableRefusal.TOO_MANY_ROWS, TableLimits.ROWS);
    }
    return Optional.of(row);
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
