package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.command.Refusal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first visible sheet of a workbook, row by row. */
final class XlsxSource implements TableRows.Source {

  private final ReadableWorkbook book;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  private XlsxSource(ReadableWorkbook book, Stream<Row> stream) {
    this.book = book;
    this.stream = stream;
    this.rows = stream.iterator();
  }

  static XlsxSource open(Path file) {
    try {
      XlsxGuard.check(file);
      ReadableWorkbook book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false));
      Sheet sheet =
          book.getSheets()
              .filter(each -> each.getVisibility() == SheetVisibility.VISIBLE)
              .findFirst()
              .orElseThrow(() -> new TableProblem(TableRefusal.FILE_EMPTY));
      return new XlsxSource(book, sheet.openStream());
    } catch (IOException | ExcelReaderException damaged) {
      throw new TableProblem(TableRefusal.FILE_BROKEN);
    }
  }

  @Override
  public @Nullable TableRow next() {
    try {
      return rows.hasNext() ? row(rows.next()) : null;
    } catch (ExcelReaderException damaged) {
      throw new TableProblem(TableRefusal.FILE_BROKEN);
    }
  }

  private static TableRow row(Row row) {
    List<String> cells = new ArrayList<>();
    Map<Integer, Refusal> problems = new HashMap<>();
    for (int place = 0; place < Math.min(row.getCellCount(), TableLimits.COLUMNS); place++) {
      Cell cell = row.getCell(place);
      CellText text = CellText.of(cell);
      cells.add(text.text());
      if (text.problem() != null) {
        problems.put(place, text.problem());
      }
    }
    return new TableRow(row.getRowNum(), cells, problems);
  }

  @Override
  public void close() throws IOException {
    stream.close();
    book.close();
  }
}
