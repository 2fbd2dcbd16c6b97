package io.parkgraph.platform.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Measures a workbook before it is opened: how much its parts are once they are inflated. What the
 * archive itself says of that is not believed.
 */
final class XlsxGuard {

  private static final String TEXTS = "sharedStrings.xml";
  private static final String STYLES = "styles.xml";
  private static final String BOOK = "workbook.xml";

  private XlsxGuard() {}

  /**
   * Passes a workbook that is safe to open.
   *
   * @throws TableProblem if it is not
   */
  static void check(Path file) throws IOException {
    try (ZipFile archive = new ZipFile(file.toFile())) {
      if (archive.size() > TableLimits.PARTS) {
        throw new TableProblem(TableRefusal.FILE_BROKEN);
      }
      boolean book = false;
      long total = 0;
      for (var entries = archive.entries(); entries.hasMoreElements(); ) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName();
        book |= name.endsWith(BOOK);
        boolean held = name.endsWith(TEXTS) || name.endsWith(STYLES) || name.endsWith(BOOK);
        long most =
            Math.min(held ? TableLimits.TEXTS : Long.MAX_VALUE, TableLimits.INFLATED - total);
        total += inflated(archive, entry, most);
      }
      if (!book) {
        throw new TableProblem(TableRefusal.FILE_TYPE_UNKNOWN);
      }
    } catch (ZipException damaged) {
      throw new TableProblem(TableRefusal.FILE_BROKEN);
    }
  }

  private static long inflated(ZipFile archive, ZipEntry entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long size = 0;
    try (InputStream bytes = archive.getInputStream(entry)) {
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > most) {
          throw new TableProblem(TableRefusal.FILE_BROKEN);
        }
      }
    }
    return size;
  }
}
