package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.command.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook says, as a text. Numbers are read from their digits, never through a
 * binary number. Excel keeps 15 digits of a number and writes 17, of which the last are noise; a
 * number that needs more than 15 has lost some, which is told and not guessed.
 *
 * @param text the text; empty for an empty cell
 * @param problem what is wrong with it; null if nothing is
 */
record CellText(String text, @Nullable Refusal problem) {

  private static final int DIGITS = 15;
  private static final int FEN_DIGITS = 2;
  private static final MathContext KEPT = new MathContext(DIGITS, RoundingMode.HALF_UP);
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,3})?");
  private static final Pattern NOT_PATTERN =
      Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|General");

  /** Numbers of formats for months and for days that workbooks in Chinese do not spell out. */
  private static final Set<Integer> MONTHS = Set.of(17, 27, 57);

  private static final Set<Integer> DAYS =
      Set.of(14, 15, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 58);

  static CellText of(@Nullable Cell cell) {
    if (cell == null) {
      return new CellText("", null);
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw);
      case BOOLEAN -> new CellText(raw.equals("1") ? "TRUE" : "FALSE", null);
      case ERROR -> error(raw);
      case FORMULA -> formula(cell, raw);
      case STRING -> new CellText(cell.asString().strip(), null);
      case EMPTY -> new CellText("", null);
    };
  }

  /** What a formula last came to; a text of digits cannot be told from a number here. */
  private static CellText formula(Cell cell, String raw) {
    if (raw.startsWith("#") && raw.endsWith("!") || raw.equals("#N/A") || raw.equals("#NAME?")) {
      return error(raw);
    }
    return cell.getValue() instanceof Boolean value
        ? new CellText(value ? "TRUE" : "FALSE", null)
        : NUMBER.matcher(raw).matches() && !(cell.getValue() instanceof String)
            ? number(cell, raw)
            : new CellText(raw.strip(), null);
  }

  private static CellText error(String raw) {
    return new CellText(raw, Refusal.of(TableRefusal.CELL_ERROR, "file", raw));
  }

  private static CellText number(Cell cell, String raw) {
    if (!NUMBER.matcher(raw).matches()) {
      return new CellText(raw, null);
    }
    String pattern = dates(cell);
    if (!pattern.isEmpty() && cell.getType() == CellType.NUMBER) {
      LocalDateTime date = cell.asDate();
      return new CellText(DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(date), null);
    }
    BigDecimal exact = new BigDecimal(raw);
    BigDecimal kept = exact.round(KEPT);
    String text = plain(kept);
    int whole = exact.precision() - exact.scale();
    boolean lost = whole > DIGITS || (whole > DIGITS - FEN_DIGITS && exact.compareTo(kept) != 0);
    return lost
        ? new CellText(plain(exact), Refusal.of(TableRefusal.NUMBER_ROUNDED, "file"))
        : new CellText(text, null);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** How to write the cell as a date; empty if it is none. */
  private static String dates(Cell cell) {
    Integer id = cell.getDataFormatId();
    if (id != null && MONTHS.contains(id)) {
      return "yyyy-MM";
    }
    if (id != null && DAYS.contains(id)) {
      return "yyyy-MM-dd";
    }
    String format = cell.getDataFormatString();
    String letters =
        format == null ? "" : NOT_PATTERN.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    boolean year = letters.contains("y");
    boolean day = letters.contains("d");
    boolean hour = letters.contains("h");
    if (year && !day && !hour) {
      return "yyyy-MM";
    }
    if (day || year) {
      return hour ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd";
    }
    return hour ? "HH:mm" : "";
  }
}
