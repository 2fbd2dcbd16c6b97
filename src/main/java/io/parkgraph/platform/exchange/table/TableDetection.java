package io.parkgraph.platform.exchange.table;

import io.parkgraph.platform.exchange.table.TableFormat.Encoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Finds out how a file is written, by its content; its name says nothing certain. */
public final class TableDetection {

  private static final int HEAD = 8;
  private static final int[] ZIP = {'P', 'K', 3, 4};
  private static final int[] OLD_EXCEL = {0xD0, 0xCF, 0x11, 0xE0};

  private TableDetection() {}

  /**
   * The format of a file.
   *
   * @throws TableProblem if it is none that can be read
   */
  public static TableFormat detect(Path file) {
    try {
      long size = Files.size(file);
      if (size == 0) {
        throw new TableProblem(TableRefusal.FILE_EMPTY);
      }
      if (size > TableLimits.BYTES) {
        throw new TableProblem(TableRefusal.FILE_TOO_LARGE, TableLimits.MEGABYTES);
      }
      byte[] head = head(file);
      if (begins(head, OLD_EXCEL)) {
        throw new TableProblem(TableRefusal.FILE_TYPE_OLD);
      }
      if (begins(head, ZIP)) {
        return TableFormat.XLSX;
      }
      Encoding encoding = encoding(file);
      return new TableFormat(TableFormat.Kind.CSV, encoding, separator(file, encoding));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return bytes.readNBytes(HEAD);
    }
  }

  private static boolean begins(byte[] head, int[] with) {
    for (int i = 0; i < with.length; i++) {
      if (head.length <= i || (head[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  /** UTF-8 is so regular that what reads as it is it; anything else would be chance. */
  private static Encoding encoding(Path file) throws IOException {
    if (reads(file, Encoding.UTF_8)) {
      return Encoding.UTF_8;
    }
    if (reads(file, Encoding.GBK)) {
      return Encoding.GBK;
    }
    throw new TableProblem(TableRefusal.FILE_ENCODING_UNKNOWN);
  }

  /** Whether all bytes are characters of the encoding. */
  static boolean reads(Path file, Encoding encoding) throws IOException {
    try (Reader reader = CsvSource.reader(file, encoding)) {
      char[] buffer = new char[8192];
      for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
        for (int i = 0; i < read; i++) {
          if (buffer[i] == 0) {
            throw new TableProblem(TableRefusal.FILE_TYPE_UNKNOWN);
          }
        }
      }
      return true;
    } catch (CharacterCodingException other) {
      return false;
    }
  }

  /** The separator that stands most often in the first line that has any text, outside quotes. */
  private static char separator(Path file, Encoding encoding) throws IOException {
    try (Reader reader = CsvSource.reader(file, encoding)) {
      int[] counts = new int[TableFormat.SEPARATORS.size()];
      boolean quoted = false;
      boolean any = false;
      for (int read = reader.read(); read >= 0; read = reader.read()) {
        char c = (char) read;
        if (c == '"') {
          quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
          if (any) {
            break;
          }
        } else if (!quoted) {
          int place = TableFormat.SEPARATORS.indexOf(c);
          if (place >= 0) {
            counts[place]++;
          }
          any |= place < 0 && !Character.isWhitespace(c);
        }
      }
      return most(counts);
    }
  }

  private static char most(int[] counts) {
    List<Character> all = TableFormat.SEPARATORS;
    return all.stream()
        .max(
            Comparator.<Character>comparingInt(each -> counts[all.indexOf(each)])
                .thenComparing(Comparator.comparingInt(all::indexOf).reversed()))
        .orElseThrow();
  }
}
