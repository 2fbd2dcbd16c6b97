package io.parkgraph.platform.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * Writes a backup: a line with the format's version, then compressed BSON documents (the manifest,
 * the rows, the tally), then the SHA-256 of everything before. The file has its name only once it
 * is complete.
 */
final class BackupWriter implements AutoCloseable {

  static final String FIRST_LINE = "ParkGraph backup ";
  static final int FORMAT = 1;

  private static final BsonDocumentCodec CODEC = new BsonDocumentCodec();

  private final Path file;
  private final Path unfinished;
  private final OutputStream out;
  private final DigestOutputStream digesting;
  private final GZIPOutputStream compressing;
  private Tally tally = Tally.NOTHING;

  /** Begins a file, which only its owner may read. */
  BackupWriter(Path file, Manifest manifest) throws IOException {
    this.file = file;
    this.unfinished = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(unfinished);
    OwnersFile.create(unfinished);
    this.out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
    this.digesting = new DigestOutputStream(out, BackupReader.sha256());
    digesting.write((FIRST_LINE + FORMAT + "\n").getBytes(StandardCharsets.US_ASCII));
    this.compressing = new GZIPOutputStream(digesting, 1 << 16);
    write(manifest.toBson());
  }

  void add(BsonDocument row) throws IOException {
    tally = tally.with(row);
    write(row);
  }

  /** Ends the file and gives it its name. */
  Tally finish() throws IOException {
    write(tally.toBson());
    compressing.finish();
    MessageDigest digest = digesting.getMessageDigest();
    digesting.on(false);
    digesting.write(digest.digest());
    out.close();
    Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    return tally;
  }

  private void write(BsonDocument document) throws IOException {
    RawBsonDocument raw =
        document instanceof RawBsonDocument bytes ? bytes : new RawBsonDocument(document, CODEC);
    ByteBuffer buffer = raw.getByteBuffer().asNIO();
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    compressing.write(bytes);
  }

  /** Leaves nothing behind where it was not finished. */
  @Override
  public void close() throws IOException {
    out.close();
    Files.deleteIfExists(unfinished);
  }
}
