package io.parkgraph.platform.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import io.parkgraph.platform.exchange.table.TableFormat.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CSV files as the offices of a park write them. */
class TableFilesTest {

  private static final String TEXT = "名称;信用代码\r\n龙洲湾物流;91500113MA00004100\r\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"UTF-8,UTF_8", "GBK,GBK", "GB18030,GBK", "GB2312,GBK"})
  void theEncodingIsFoundInTheBytes(String charset, Encoding found) {
    assertThat(TableDetection.detect(file(TEXT.getBytes(Charset.forName(charset)))))
        .isEqualTo(new TableFormat(Kind.CSV, found, ';'));
    assertThat(cells(charset)).containsExactly("龙洲湾物流", "91500113MA00004100");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstHeader() {
    assertThat(rows(file(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).getFirst().cell(0))
        .isEqualTo("名称");
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t"})
  void theSeparatorIsTheOneThatTheHeaderHasMostOfOutsideQuotes(String separator) {
    Path file = file(String.join(separator, "\"a,;\t,;\t\"", "b", "c") + "\n1\n");
    assertThat(TableDetection.detect(file).separator()).isEqualTo(separator.charAt(0));
  }

  @Test
  void rowsAreNumberedAsASpreadsheetShowsThemThoughBlankOnesAreLeftOut() {
    List<TableRow> rows = rows(file("a,b\n\n1,\"two\nlines\"\n , \n3,4\n"));
    assertThat(rows).extracting(TableRow::number).containsExactly(1L, 3L, 5L);
    assertThat(rows.get(1).cell(1)).isEqualTo("two\nlines");
    assertThat(rows.get(1).cell(7)).isEmpty();
  }

  @Test
  void whatCannotBeReadIsToldAsSuch() {
    assertProblem("", TableRefusal.FILE_EMPTY);
    assertProblem("a,b\n1,\"open\n2,3\n", TableRefusal.QUOTE_OPEN);
    assertProblem("a\u0000b", TableRefusal.FILE_TYPE_UNKNOWN);
    assertProblem(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "FILE_TYPE_OLD");
    assertProblem(new byte[] {'a', (byte) 0x80, (byte) 0xFF, 'b'}, "FILE_ENCODING_UNKNOWN");
    assertProblem(new byte[TableLimits.BYTES + 1], "FILE_TOO_LARGE");
  }

  @Test
  void aWrongEncodingIsToldAndNotGuessed() {
    Path gbk = file(TEXT.getBytes(Encoding.GBK.charset()));
    assertThatThrownBy(() -> rows(gbk, new TableFormat(Kind.CSV, Encoding.UTF_8, ';')))
        .hasMessage("FILE_ENCODING_WRONG");
  }

  @Test
  void moreRowsOrColumnsThanMayBeEndTheReading() {
    assertProblem("x\n".repeat(TableLimits.ROWS + 2), TableRefusal.TOO_MANY_ROWS);
    assertThat(rows(file("x\n".repeat(TableLimits.ROWS + 1)))).hasSize(TableLimits.ROWS + 1);
    assertProblem("x,".repeat(TableLimits.COLUMNS) + "x\n", TableRefusal.TOO_MANY_COLUMNS);
  }

  @ParameterizedTest
  @CsvSource({"UTF_8", "GBK"})
  void whatIsWrittenIsReadBackAndNothingInItIsAFormula(Encoding encoding) {
    Path file = folder.resolve("written.csv");
    List<String> texts =
        List.of("=1+1", "@SUM(A1)", "+86 138", "-x", "'=y", "a,\"b\"", "𠮷野家", "-5.00", "'");
    write(file, TableFormat.csv(encoding), List.of(texts, List.of(Money.ofFen(-100), 12L, true)));

    List<TableRow> rows = rows(file, TableFormat.csv(encoding));
    assertThat(rows.getFirst().cells())
        .startsWith("=1+1", "@SUM(A1)", "+86 138", "-x", "=y")
        .endsWith("a,\"b\"", "𠮷野家", "-5.00", "'");
    assertThat(rows.get(1).cells()).startsWith("-1.00", "12", "true");
    assertThat(TableDetection.detect(file).encoding()).isEqualTo(encoding);
    String raw = text(file, encoding.charset());
    assertThat(raw).contains("'=1+1,'@SUM(A1),'+86 138,'-x").contains("-5.00,'\r\n-1.00");
  }

  private static String text(Path file, Charset charset) {
    try {
      return Files.readString(file, charset);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private List<String> cells(String charset) {
    return rows(file(TEXT.getBytes(Charset.forName(charset)))).get(1).cells();
  }

  private void assertProblem(String text, TableRefusal code) {
    assertProblem(text.getBytes(StandardCharsets.UTF_8), code.name());
  }

  private void assertProblem(byte[] bytes, String code) {
    assertThatThrownBy(() -> rows(file(bytes))).isInstanceOf(TableProblem.class).hasMessage(code);
  }

  private Path file(String text) {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) {
    try {
      return Files.write(folder.resolve("table"), bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static void write(Path file, TableFormat format, List<List<?>> rows) {
    try (TableWriter writer = TableWriter.to(Files.newOutputStream(file), format)) {
      rows.forEach(writer::row);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static List<TableRow> rows(Path file) {
    return rows(file, TableDetection.detect(file));
  }

  private static List<TableRow> rows(Path file, TableFormat format) {
    List<TableRow> all = new ArrayList<>();
    try (TableRows rows = TableRows.open(file, format)) {
      for (var row = rows.next(); row.isPresent(); row = rows.next()) {
        all.add(row.get());
      }
      return all;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
