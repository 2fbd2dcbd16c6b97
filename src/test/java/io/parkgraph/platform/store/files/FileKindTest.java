package io.parkgraph.platform.store.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, is told by what it holds; what it is called is made harmless. */
class FileKindTest {

  @Test
  void aKindIsToldByTheContentWhateverTheNameSays() throws IOException {
    assertThat(kind("%PDF-1.4 …", "a.png")).isEqualTo(FileType.PDF);
    assertThat(kind("\u0089PNG\r\n\u001a\n", "a.exe")).isEqualTo(FileType.PNG);
    assertThat(kind("\u00ff\u00d8\u00ff\u00e0JFIF", "a")).isEqualTo(FileType.JPEG);
    assertThat(kind("a,b\n1,2\n", "A.CSV")).isEqualTo(FileType.CSV);
    assertThat(kind("a,b\n1,2\n", "a.pdf")).isEqualTo(FileType.TEXT);
    assertThat(kind("<html><script>alert(1)</script>", "a.html")).isEqualTo(FileType.TEXT);
    assertThat(kind(workbook(), "a.bin")).isEqualTo(FileType.XLSX);
  }

  @Test
  void aTableMayBeInGbk() {
    byte[] gbk = "企业,月份\n某公司,2021-09\n".getBytes(Charset.forName("GBK"));
    assertThat(kind(gbk, "a.csv")).isEqualTo(FileType.CSV);
  }

  @Test
  void whatIsOfNoKindIsRefused() throws IOException {
    for (byte[] content :
        new byte[][] {
          {'M', 'Z', 0, 1, 2},
          {0x7F, 'E', 'L', 'F'},
          zip("a.class"),
          zip("[Content_Types].xml", "word/document.xml"),
          zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")
        }) {
      assertThatThrownBy(() -> kind(content, "a.xlsx"))
          .isInstanceOfSatisfying(
              FileRefused.class,
              refused -> assertThat(refused.reason()).isEqualTo(FileRefused.Reason.TYPE_UNKNOWN));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          营业执照.pdf,               营业执照.pdf
          scan.PNG,                   scan.pdf
          ../../etc/passwd,           passwd.pdf
          C:\\temp\\scan.pdf,         scan.pdf
          'a"b<c>d.pdf',              a_b_c_d.pdf
          con.pdf,                    file.pdf
          '...',                      file.pdf
          '',                         file.pdf
          'a\u202Efdp.exe',           a_fdp.pdf
          """)
  void aNameIsMadeHarmlessAndEndsAsTheContentIs(String given, String name) {
    assertThat(FileName.harmless(given, FileType.PDF)).isEqualTo(name);
  }

  @Test
  void aNameIsNotLongerThanAFolderTakes() {
    assertThat(FileName.harmless("执".repeat(300), FileType.PDF)).hasSize(124);
  }

  private static FileType kind(String latin1, String name) {
    return kind(latin1.getBytes(StandardCharsets.ISO_8859_1), name);
  }

  private static FileType kind(byte[] content, String name) {
    var sniffer = new Sniffer();
    sniffer.take(content, content.length);
    return sniffer.conclude(name);
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      workbook.newWorksheet("a").value(0, 0, "b");
    }
    return bytes.toByteArray();
  }

  private static byte[] zip(String... entries) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(1);
      }
    }
    return bytes.toByteArray();
  }
}
