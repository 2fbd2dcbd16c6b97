package io.parkgraph.platform.exchange.exports;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.exchange.ListColumn;
import io.parkgraph.platform.exchange.Words;
import io.parkgraph.platform.exchange.table.TableFormat;
import io.parkgraph.platform.exchange.table.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the rows of a list: for people as they read them, with amounts and numbers as such; for
 * programs as values under the columns' keys.
 */
interface RowWriter<T> extends Closeable {

  void row(T row);

  static <T> RowWriter<T> to(
      OutputStream bytes,
      ExportFormat format,
      List<ListColumn<T>> columns,
      Words words,
      JsonMapper json) {
    TableFormat table = format.table();
    return table == null
        ? new Lines<>(bytes, columns, json)
        : new Cells<>(TableWriter.to(bytes, table), columns, words);
  }

  /** A table. */
  final class Cells<T> implements RowWriter<T> {

    private final TableWriter table;
    private final List<ListColumn<T>> columns;
    private final Words words;

    Cells(TableWriter table, List<ListColumn<T>> columns, Words words) {
      this.table = table;
      this.columns = columns;
      this.words = words;
      table.row(columns.stream().map(column -> words.text(column.label())).toList());
    }

    @Override
    public void row(T row) {
      table.row(columns.stream().map(column -> cell(column, row)).toList());
    }

    private Object cell(ListColumn<T> column, T row) {
      Object value = column.value().apply(row);
      return switch (value) {
        case Money money -> money;
        case Number number -> number;
        case null, default -> column.text().apply(row, words);
      };
    }

    @Override
    public void close() throws IOException {
      table.close();
    }
  }

  /** One JSON object a line. */
  final class Lines<T> implements RowWriter<T> {

    private final OutputStream bytes;
    private final List<ListColumn<T>> columns;
    private final JsonMapper json;

    Lines(OutputStream bytes, List<ListColumn<T>> columns, JsonMapper json) {
      this.bytes = bytes;
      this.columns = columns;
      this.json = json;
    }

    @Override
    public void row(T row) {
      Map<String, @Nullable Object> line = new LinkedHashMap<>();
      columns.forEach(column -> line.put(column.key(), column.value().apply(row)));
      try {
        bytes.write((json.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }

    @Override
    public void close() throws IOException {
      bytes.close();
    }
  }
}
