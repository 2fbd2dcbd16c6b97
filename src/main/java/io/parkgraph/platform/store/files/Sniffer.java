package io.parkgraph.platform.store.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * Tells what a file is by its bytes, all of which pass here. What a client says of it counts only
 * between a table and any other text, which are the same to a browser.
 */
final class Sniffer {

  private static final byte[] PDF = ascii("%PDF-1.");
  private static final byte[] PDF2 = ascii("%PDF-2.");
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int HEAD = 8;
  private static final int DELETE = 0x7F;

  private final byte[] head = new byte[HEAD];
  private final Needle contentTypes = new Needle(ascii("[Content_Types].xml"));
  private final Needle workbook = new Needle(ascii("xl/workbook.xml"));
  private final Needle macros = new Needle(ascii("vbaProject.bin"));
  private int seen;
  private boolean text = true;

  /** Takes the next bytes. */
  void take(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      byte one = bytes[i];
      if (seen < HEAD) {
        head[seen++] = one;
      }
      text &=
          one < 0
              || (one >= ' ' && one != DELETE)
              || one == '\t'
              || one == '\n'
              || one == '\r'
              || one == '\f';
      contentTypes.take(one);
      workbook.take(one);
      macros.take(one);
    }
  }

  /**
   * What it was, when all has passed.
   *
   * @throws FileRefused if it is nothing that is kept
   */
  FileType conclude(String name) {
    if (seen == 0) {
      throw new FileRefused(FileRefused.Reason.EMPTY);
    }
    if (begins(PDF) || begins(PDF2)) {
      return FileType.PDF;
    }
    if (begins(PNG)) {
      return FileType.PNG;
    }
    if (begins(JPEG)) {
      return FileType.JPEG;
    }
    if (begins(ZIP) && contentTypes.found() && workbook.found() && !macros.found()) {
      return FileType.XLSX;
    }
    if (text) {
      return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? FileType.CSV : FileType.TEXT;
    }
    throw new FileRefused(FileRefused.Reason.TYPE_UNKNOWN);
  }

  private boolean begins(byte[] mark) {
    return seen >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Looks for bytes in a stream of them; what it looks for does not begin within itself. */
  private static final class Needle {

    private final byte[] wanted;
    private int matched;

    Needle(byte[] wanted) {
      this.wanted = wanted;
    }

    void take(byte one) {
      if (found()) {
        return;
      }
      if (one == wanted[matched]) {
        matched++;
      } else {
        matched = one == wanted[0] ? 1 : 0;
      }
    }

    boolean found() {
      return matched == wanted.length;
    }
  }
}
