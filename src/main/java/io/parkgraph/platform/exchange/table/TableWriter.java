package io.parkgraph.platform.exchange.table;

import java.io.Closeable;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table to a file, row by row; what was written is not kept in memory. */
public interface TableWriter extends Closeable {

  /**
   * Writes a row. Amounts and numbers become numbers where the format has them and keeps all their
   * digits; anything else is a text and never a formula.
   */
  void row(List<? extends @Nullable Object> cells);

  /** A writer of a format, whose first row is the header; it closes the stream at its end. */
  static TableWriter to(OutputStream bytes, TableFormat format) {
    return switch (format.kind()) {
      case CSV -> new CsvWriter(bytes, format);
      case XLSX -> new XlsxWriter(bytes);
    };
  }
}
