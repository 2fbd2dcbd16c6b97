package io.parkgraph.platform.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.Money;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as Excel and other programs write them. */
class WorkbookFilesTest {

  private static final String SHEET =
      """
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\
      <row r="3">%s</row></sheetData></worksheet>\
      """;

  @TempDir private Path folder;

  @Test
  void cellsAreReadAsPeopleSeeThem() throws IOException {
    Path file = folder.resolve("cells.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
      Worksheet sheet = book.newWorksheet("数据");
      sheet.value(1, 0, "91500113MA00004100");
      sheet.value(1, 1, new BigDecimal("1250000.10"));
      sheet.value(1, 2, LocalDate.of(2021, 9, 1));
      sheet.style(1, 2).format("yyyy-mm-dd").set();
      sheet.value(1, 3, LocalDate.of(2021, 9, 1));
      sheet.style(1, 3).format("yyyy\"年\"m\"月\"").set();
      sheet.value(1, 4, true);
      sheet.value(1, 6, 2021);
    }
    TableRow row = only(file);
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.problems()).isEmpty();
    assertThat(row.cells())
        .containsExactly(
            "91500113MA00004100", "1250000.1", "2021-09-01", "2021-09", "TRUE", "", "2021");
  }

  @ParameterizedTest
  @CsvSource({
    "1.1000000000000001,1.1",
    "99.300000000000011,99.3",
    "1234567890123.4499,1234567890123.45",
    "1.25E+6,1250000",
    "0.1,0.1",
    "-0,0",
    "123456789012345,123456789012345",
  })
  void aNumberIsWhatWasTypedNotWhatItsBinaryFormIs(String written, String read) throws IOException {
    TableRow row = only(book("<c r=\"A3\"><v>" + written + "</v></c>"));
    assertThat(row.number()).isEqualTo(3);
    assertThat(row.cell(0)).isEqualTo(read);
    assertThat(row.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"9.1500113000041E+17", "915001130000041002", "12345678901234.567"})
  void aNumberThatExcelCouldNotKeepIsToldAndNotGuessed(String written) throws IOException {
    TableRow row = only(book("<c r=\"A3\"><v>" + written + "</v></c>"));
    assertThat(row.problems().get(0).code()).isEqualTo(TableRefusal.NUMBER_ROUNDED);
  }

  @Test
  void ofAFormulaTheValueCounts() throws IOException {
    TableRow row =
        only(
            book(
                """
                <c r="A3"><f>1+1</f><v>2</v></c>\
                <c r="B3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>\
                <c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>\
                <c r="D3" t="str"><f>TEXT(1,"000")</f><v>001</v></c>\
                """));
    assertThat(row.cells()).containsExactly("2", "ab", "#DIV/0!", "001");
    assertThat(row.problems().get(2).code()).isEqualTo(TableRefusal.CELL_ERROR);
  }

  @Test
  void whatIsWrittenIsReadBackAndTextsStayTexts() throws IOException {
    Path file = folder.resolve("written.xlsx");
    try (TableWriter writer = TableWriter.to(Files.newOutputStream(file), TableFormat.XLSX)) {
      writer.row(List.of("=1+1", "007", Money.ofFen(123_456), Money.ofFen(Long.MAX_VALUE), 5L));
    }
    assertThat(only(file).cells())
        .containsExactly("=1+1", "007", "1234.56", "92233720368547758.07", "5");
    assertThat(only(file).problems()).isEmpty();
  }

  @Test
  void aFileThatInflatesWithoutEndIsNotOpened() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] nothing = new byte[1 << 20];
      for (int i = 0; i < 80; i++) {
        zip.write(nothing);
      }
    }
    assertThat(Files.size(bomb)).isLessThan(1 << 20);
    assertProblem(bomb, TableRefusal.FILE_BROKEN);
  }

  @Test
  void entitiesAreNotExpandedAndFilesNotRead() throws IOException {
    Path file =
        book(
            """
            <?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a SYSTEM "file:///etc/hostname">\
            <!ENTITY b "&a;&a;">]>\
            """,
            "<c r=\"A3\" t=\"str\"><v>&b;</v></c>");
    assertProblem(file, TableRefusal.FILE_BROKEN);
  }

  @Test
  void aDamagedOrOtherArchiveIsTold() throws IOException {
    Path other = folder.resolve("other.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(other))) {
      zip.putNextEntry(new ZipEntry("a.txt"));
    }
    assertProblem(other, TableRefusal.FILE_TYPE_UNKNOWN);
    assertProblem(
        Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0}),
        TableRefusal.FILE_BROKEN);
  }

  private static void assertProblem(Path file, TableRefusal code) {
    assertThatThrownBy(() -> only(file)).isInstanceOf(TableProblem.class).hasMessage(code.name());
  }

  private Path book(String cells) throws IOException {
    return book("", cells);
  }

  /** A workbook by hand, as libraries write no noise. */
  private Path book(String prolog, String cells) throws IOException {
    Path plain = folder.resolve("plain.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(plain), "test", "1.0")) {
      book.newWorksheet("s").value(0, 0, "x");
    }
    Path file = folder.resolve("book.xlsx");
    try (var from = new ZipFile(plain.toFile());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(file))) {
      for (var each : from.stream().toList()) {
        to.putNextEntry(new ZipEntry(each.getName()));
        if (each.getName().endsWith("sheet1.xml")) {
          write(to, prolog + SHEET.formatted(cells));
        } else {
          from.getInputStream(each).transferTo(to);
        }
      }
    }
    return file;
  }

  private static void write(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static TableRow only(Path file) throws IOException {
    try (TableRows rows = TableRows.open(file, TableDetection.detect(file))) {
      return rows.next().orElseThrow();
    }
  }
}
