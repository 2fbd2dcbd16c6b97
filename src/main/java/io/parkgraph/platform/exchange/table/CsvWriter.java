package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes CSV. */
final class CsvWriter implements TableWriter {

  private static final char MARK = '\uFEFF';

  private final CSVPrinter printer;

  CsvWriter(OutputStream bytes, TableFormat format) {
    CSVFormat syntax =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(format.separator())
            .setRecordSeparator("\r\n")
            .get();
    try {
      BufferedWriter characters =
          new BufferedWriter(new OutputStreamWriter(bytes, format.encoding().charset()));
      if (format.encoding() == Encoding.UTF_8) {
        characters.write(MARK);
      }
      printer = new CSVPrinter(characters, syntax);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    try {
      printer.printRecord(cells.stream().map(CsvWriter::cell).toList());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String cell(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case String text -> CellGuard.put(text);
      default -> cell.toString();
    };
  }

  @Override
  public void close() throws IOException {
    printer.close(true);
  }
}
