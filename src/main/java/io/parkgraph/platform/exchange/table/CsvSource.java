package io.parkgraph.platform.exchange.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file. */
final class CsvSource implements TableRows.Source {

  private static final char MARK = '\uFEFF';

  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private CsvSource(CSVParser parser) {
    this.parser = parser;
    this.records = parser.iterator();
  }

  static CsvSource open(Path file, TableFormat format) {
    CSVFormat syntax =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(format.separator())
            .setRecordSeparator("\r\n")
            .setTrailingData(true)
            .get();
    try {
      return new CsvSource(
          CSVParser.builder().setReader(reader(file, format.encoding())).setFormat(syntax).get());
    } catch (CharacterCodingException other) {
      throw new TableProblem(TableRefusal.FILE_ENCODING_WRONG);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Reads characters, without a byte order mark, and fails on bytes that are none. */
  static Reader reader(Path file, TableFormat.Encoding encoding) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                encoding
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
    reader.mark(1);
    if (reader.read() != MARK) {
      reader.reset();
    }
    return reader;
  }

  @Override
  public @Nullable TableRow next() {
    try {
      return records.hasNext() ? row(records.next()) : null;
    } catch (UncheckedIOException broken) {
      throw broken.getCause() instanceof CharacterCodingException
          ? new TableProblem(TableRefusal.FILE_ENCODING_WRONG)
          : new TableProblem(TableRefusal.QUOTE_OPEN, parser.getRecordNumber() + 1);
    }
  }

  private static TableRow row(CSVRecord record) {
    List<String> cells = record.stream().map(CellGuard::lift).map(String::strip).toList();
    return new TableRow(record.getRecordNumber(), cells);
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
