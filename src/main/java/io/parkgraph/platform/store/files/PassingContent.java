package io.parkgraph.platform.store.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file's content on its way into the store, of which type, size and hash are taken. */
final class PassingContent {

  private static final int BUFFER = 16 * 1024;

  private final long limit;
  private final Sniffer sniffer = new Sniffer();
  private final MessageDigest digest;
  private long size;

  PassingContent(long limit) {
    this.limit = limit;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /**
   * Lets all of it pass.
   *
   * @throws FileRefused as soon as there is more than the limit
   */
  void pass(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[BUFFER];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > limit) {
        throw new FileRefused(FileRefused.Reason.TOO_LARGE);
      }
      sniffer.take(buffer, read);
      digest.update(buffer, 0, read);
      out.write(buffer, 0, read);
    }
  }

  FileType type(String name) {
    return sniffer.conclude(name);
  }

  long size() {
    return size;
  }

  /** The hash in hexadecimal, when all has passed. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
