package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Writes a workbook of one sheet, in a stream. */
final class XlsxWriter implements TableWriter {

  private static final int KEPT_DIGITS = 15;
  private static final int FLUSHED_ROWS = 100;
  private static final double WIDTH = 20;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  XlsxWriter(OutputStream bytes) {
    this.book = new Workbook(bytes, "ParkGraph", "1.0");
    this.sheet = book.newWorksheet("ParkGraph");
    sheet.freezePane(0, 1);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) {
    for (int column = 0; column < cells.size(); column++) {
      put(column, cells.get(column));
    }
    if (row == 0) {
      for (int column = 0; column < cells.size(); column++) {
        sheet.width(column, WIDTH);
        sheet.style(0, column).bold().set();
      }
    }
    row++;
    if (row % FLUSHED_ROWS == 0) {
      flush();
    }
  }

  private void put(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case Money money when money.yuan().precision() <= KEPT_DIGITS -> {
        sheet.value(row, column, money.yuan());
        sheet.style(row, column).format("0.00").set();
      }
      case Number number when new BigDecimal(number.toString()).precision() <= KEPT_DIGITS ->
          sheet.value(row, column, number);
      case String text when text.isEmpty() -> {}
      default -> sheet.inlineString(row, column, cell.toString());
    }
  }

  private void flush() {
    try {
      sheet.flush();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
