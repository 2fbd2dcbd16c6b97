package io.parkgraph.platform.exchange.table;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a table is written as a file.
 *
 * @param kind CSV or XLSX
 * @param encoding of a CSV file's characters; without meaning for XLSX
 * @param separator between a CSV file's cells; without meaning for XLSX
 */
public record TableFormat(Kind kind, Encoding encoding, char separator) {

  /** What separates cells, the usual one first. */
  public static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  /** An XLSX workbook, of which the first visible sheet counts. */
  public static final TableFormat XLSX = new TableFormat(Kind.XLSX, Encoding.UTF_8, ',');

  /** The kinds of files. */
  public enum Kind {
    /** Texts with separators, RFC 4180. */
    CSV("csv", "text/csv"),
    /** A workbook of Office Open XML. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String type;

    Kind(String extension, String type) {
      this.extension = extension;
      this.type = type;
    }

    /** How names of such files end. */
    public String extension() {
      return extension;
    }

    /** The media type of such files. */
    public String type() {
      return type;
    }
  }

  /** The encodings of CSV files. */
  public enum Encoding {
    /** UTF-8, with or without a byte order mark; written with one, which Excel needs. */
    UTF_8(StandardCharsets.UTF_8),
    /** GB18030, which contains GBK and GB2312. */
    GBK(Charset.forName("GB18030"));

    private final Charset charset;

    Encoding(Charset charset) {
      this.charset = charset;
    }

    /** The character set. */
    public Charset charset() {
      return charset;
    }
  }

  /** A CSV file with commas. */
  public static TableFormat csv(Encoding encoding) {
    return new TableFormat(Kind.CSV, encoding, ',');
  }
}
