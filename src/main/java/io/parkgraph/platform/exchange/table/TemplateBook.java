package io.parkgraph.platform.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an empty workbook to fill in, whose second sheet says what goes where. */
public final class TemplateBook {

  private static final int FILLED_ROWS = 10_000;
  private static final double WIDTH = 24;

  /** A list of choices may have so many characters in a workbook. */
  private static final int CHOICES_LENGTH = 255;

  private TemplateBook() {}

  /**
   * A column of the first sheet.
   *
   * @param title its header
   * @param note when it must be filled in
   * @param choices what it takes; empty for any text
   * @param example what a cell may look like
   */
  public record Column(String title, String note, List<String> choices, String example) {}

  /**
   * Writes one.
   *
   * @param notes the name of the second sheet
   * @param heads the headers there: of the column, of when it must be filled in, of the example
   */
  public static void write(
      OutputStream bytes, List<Column> columns, String notes, List<String> heads) {
    try (Workbook book = new Workbook(bytes, "ParkGraph", "1.0")) {
      Worksheet sheet = book.newWorksheet("ParkGraph");
      sheet.freezePane(0, 1);
      for (int place = 0; place < columns.size(); place++) {
        column(sheet, place, columns.get(place));
      }
      explain(book.newWorksheet(notes), columns, heads);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Cells are texts, so that a code of digits keeps all of them. */
  private static void column(Worksheet sheet, int place, Column column) {
    sheet.value(0, place, column.title());
    sheet.style(0, place).bold().set();
    sheet.width(place, WIDTH);
    sheet.style(place).format("@").set();
    String choices = "\"" + String.join(",", column.choices()) + "\"";
    if (!column.choices().isEmpty() && choices.length() <= CHOICES_LENGTH) {
      sheet.range(1, place, FILLED_ROWS, place).validateWithListByFormula(choices);
    }
  }

  private static void explain(Worksheet sheet, List<Column> columns, List<String> heads) {
    for (int place = 0; place < heads.size(); place++) {
      sheet.value(0, place, heads.get(place));
      sheet.style(0, place).bold().set();
      sheet.width(place, WIDTH);
    }
    for (int row = 0; row < columns.size(); row++) {
      Column column = columns.get(row);
      sheet.value(row + 1, 0, column.title());
      sheet.value(row + 1, 1, column.note());
      sheet.value(
          row + 1,
          2,
          column.choices().isEmpty() ? column.example() : String.join(" / ", column.choices()));
    }
  }
}
