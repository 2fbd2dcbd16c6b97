package io.parkgraph.platform.store.files;

import com.mongodb.client.gridfs.GridFSUploadStream;
import io.parkgraph.platform.store.vault.Vault;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps files in GridFS. Content, name and hash are encrypted; a file is readable when it is
 * complete and not before.
 *
 * <p>A file that no record refers to within a day is swept away. Whoever is about to refer to one
 * {@linkplain #hold holds} it first, so that the sweep leaves it alone until the record is written.
 */
@Component
public final class FileStore {

  /** How long a file is kept that no record refers to. */
  public static final Duration GRACE = Duration.ofHours(24);

  private static final int ID_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final FileRepository files;
  private final Vault vault;
  private final Clock clock;

  FileStore(FileRepository files, Vault vault, Clock clock) {
    this.files = files;
    this.vault = vault;
    this.clock = clock;
  }

  /**
   * Keeps a file. It takes no more memory than a part of it, and leaves nothing where it is
   * refused.
   *
   * @param in its content, which stays open
   * @throws FileRefused if it is empty, too large, or of a kind that is not kept
   * @throws IOException if it cannot be read
   */
  public StoredFile keep(InputStream in, FileClaim claim) throws IOException {
    String id = newId();
    Instant now = clock.instant();
    var content = new PassingContent(claim.limit());
    FileType type = receive(id, in, claim, content, now.plus(GRACE));
    var file =
        new StoredFile(
            id,
            FileName.harmless(claim.name(), type),
            type,
            content.size(),
            content.sha256(),
            claim.by(),
            now);
    files.complete(file);
    return file;
  }

  /** What is known of a file; nothing where there is none, or it is not complete. */
  public Optional<StoredFile> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /** What is known of those files that there are, in no certain order, by one command. */
  public List<StoredFile> findAll(Collection<String> ids) {
    return files.findAll(ids);
  }

  /**
   * A file with its content; nothing where there is none, or it is not complete. Reading fails
   * where what is stored is not what was kept.
   */
  public Optional<FileContent> open(String id) {
    return find(id).map(file -> new FileContent(file, cipher(id).from(files.content(id))));
  }

  /**
   * Sees to it that a file stays for a day, in which a record that refers to it is written.
   *
   * @return false if there is no such file, or it is being swept away
   */
  public boolean hold(String id) {
    return files.hold(id, clock.instant().plus(GRACE));
  }

  private FileType receive(
      String id, InputStream in, FileClaim claim, PassingContent content, Instant due)
      throws IOException {
    GridFSUploadStream upload = files.upload(id, claim.by(), due);
    try {
      try (OutputStream encrypted = cipher(id).to(upload)) {
        content.pass(in, encrypted);
      }
      FileType type = content.type(claim.name());
      upload.close();
      return type;
    } catch (IOException | RuntimeException failed) {
      files.abandon(id);
      throw failed;
    }
  }

  private FileCipher cipher(String id) {
    return new FileCipher(vault.keyFor("file " + id));
  }

  private static String newId() {
    byte[] bytes = new byte[ID_BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
