package io.parkgraph.platform.store.backup;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.bson.RawBsonDocument;

/** Reads a backup row by row, once it is known to be whole. */
final class BackupReader implements AutoCloseable {

  private static final int DIGEST_BYTES = 32;
  private static final int LONGEST_LINE = 64;
  private static final int LARGEST_ROW = 64 * 1024 * 1024;

  private final InputStream rows;
  private final Path file;
  private final Manifest manifest;

  /** Takes a row that was read. */
  @FunctionalInterface
  interface Rows {
    void take(RawBsonDocument row) throws IOException;
  }

  private BackupReader(Path file, InputStream rows) throws IOException {
    this.file = file;
    this.rows = rows;
    this.manifest = Manifest.of(next());
  }

  /**
   * Opens a backup after having checked it from its first to its last byte.
   *
   * @throws BackupProblem if it is none, is damaged, or has a newer format
   */
  static BackupReader verified(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new BackupProblem("There is no file %s.".formatted(file));
    }
    String line = firstLine(file);
    if (!line.startsWith(BackupWriter.FIRST_LINE)) {
      throw new BackupProblem("%s is not a backup of ParkGraph.".formatted(file));
    }
    if (!line.equals(BackupWriter.FIRST_LINE + BackupWriter.FORMAT)) {
      throw new BackupProblem(
          "%s has a format that this release does not know: use the newer release that made it."
              .formatted(file));
    }
    checkDigest(file);
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    try {
      in.skipNBytes(line.length() + 1L);
      return new BackupReader(file, new GZIPInputStream(in, 1 << 16));
    } catch (IOException | RuntimeException unreadable) {
      in.close();
      throw unreadable;
    }
  }

  private static String firstLine(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(LONGEST_LINE), StandardCharsets.US_ASCII);
      return begin.lines().findFirst().orElse("");
    }
  }

  private static void checkDigest(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] block = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      long left = Files.size(file) - DIGEST_BYTES;
      while (left > 0) {
        int read = in.readNBytes(block, 0, (int) Math.min(block.length, left));
        digest.update(block, 0, read);
        left -= read;
      }
      if (!Arrays.equals(digest.digest(), in.readNBytes(DIGEST_BYTES))) {
        throw damaged(file);
      }
    }
  }

  private static BackupProblem damaged(Path file) {
    return new BackupProblem("%s is damaged or was cut off: nothing was changed.".formatted(file));
  }

  Manifest manifest() {
    return manifest;
  }

  /** Hands all rows on, in the order of the file, and answers how many there were. */
  Tally forEach(Rows taker) throws IOException {
    Tally tally = Tally.NOTHING;
    RawBsonDocument row = next();
    while (row.containsKey("collection")) {
      tally = tally.with(row);
      taker.take(row);
      row = next();
    }
    if (!tally.equals(Tally.of(row))) {
      throw damaged(file);
    }
    return tally;
  }

  private RawBsonDocument next() throws IOException {
    byte[] length = rows.readNBytes(Integer.BYTES);
    if (length.length < Integer.BYTES) {
      throw new EOFException();
    }
    int size = ByteBuffer.wrap(length).order(ByteOrder.LITTLE_ENDIAN).getInt();
    if (size < Integer.BYTES || size > LARGEST_ROW) {
      throw damaged(file);
    }
    byte[] bytes = Arrays.copyOf(length, size);
    if (rows.readNBytes(bytes, Integer.BYTES, size - Integer.BYTES) < size - Integer.BYTES) {
      throw damaged(file);
    }
    return new RawBsonDocument(bytes);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
