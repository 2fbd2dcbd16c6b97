package io.parkgraph.platform.store.vault;

import io.parkgraph.platform.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file that holds the master key, outside the data folder, so that whoever gets hold of the
 * folder or of a backup of it cannot read what is sealed in it.
 */
final class KeyFile {

  private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path path;

  private KeyFile(Path path) {
    this.path = path;
  }

  /**
   * The file at a path, or without one beside the data folder, named like it with {@code .key}.
   *
   * @throws StartupProblem if it lies in the data folder
   */
  static KeyFile of(String setting, Path dataFolder) {
    Path data = dataFolder.toAbsolutePath().normalize();
    Path path =
        setting.isBlank()
            ? data.resolveSibling(data.getFileName() + ".key")
            : Path.of(setting).toAbsolutePath().normalize();
    if (path.startsWith(data)) {
      throw new StartupProblem(
          "The key file %s lies in the data folder, so that a copy of the folder would not be protected: choose another place with PARK_KEY_FILE."
              .formatted(path));
    }
    return new KeyFile(path);
  }

  Path path() {
    return path;
  }

  /** Where the next key waits while the vault is wrapped anew. */
  KeyFile next() {
    return new KeyFile(path.resolveSibling(path.getFileName() + ".next"));
  }

  /**
   * The key in the file; nothing if there is no file.
   *
   * @throws StartupProblem if the file cannot be read or holds no key
   */
  Optional<MasterKey> read() {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      String text = Files.readString(path, StandardCharsets.US_ASCII);
      warnOfOthers();
      return Optional.of(
          MasterKey.parse(text)
              .orElseThrow(() ->
                  new StartupProblem(
                      "The key file %s does not hold a key of 128 characters: put a copy of the right one there."
                          .formatted(path))));
    } catch (IOException unreadable) {
      throw new StartupProblem("The key file %s cannot be read.".formatted(path), unreadable);
    }
  }

  /**
   * Writes a key to a file that is not there yet. It appears whole or not at all; where another
   * process was faster, its file stays. Only a link promises both, so where the file system has
   * none the file is not written: a key that replaces another's would lose what that one has
   * sealed.
   *
   * @throws StartupProblem if the file cannot be written
   */
  void create(MasterKey key) {
    try {
      Files.createDirectories(path.getParent());
      Path draft =
          Files.createTempFile(
              path.getParent(), path.getFileName().toString(), ".tmp", ownerOnly(path));
      Files.writeString(draft, key.text() + "\n", StandardCharsets.US_ASCII);
      try {
        Files.createLink(path, draft);
      } catch (FileAlreadyExistsException faster) {
        LOG.debug("Another process has made the key file", faster);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException | UnsupportedOperationException failed) {
      throw new StartupProblem(
          "The key file %s cannot be written; choose another place with PARK_KEY_FILE."
              .formatted(path),
          failed);
    }
  }

  /** Writes the key that was in force so far beside the file, named by its fingerprint. */
  void keepAs(MasterKey old) {
    String suffix = old.provider().replace("local:", ".");
    new KeyFile(path.resolveSibling(path.getFileName() + suffix)).create(old);
  }

  /** Removes the file, if there is one. */
  void discard() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failed) {
      throw new UncheckedIOException("The file %s cannot be removed.".formatted(path), failed);
    }
  }

  /** Takes the place of another file. */
  void replace(KeyFile other) {
    try {
      Files.move(
          path, other.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failed) {
      throw new UncheckedIOException(
          "The key file %s cannot be replaced.".formatted(other.path), failed);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path path) throws IOException {
    boolean posix = Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
    return posix
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
        : new FileAttribute<?>[0];
  }

  /** A secret that an orchestrator mounts is often readable by its group, so it is no error. */
  private void warnOfOthers() throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")
        && !OWNER_ONLY.containsAll(Files.getPosixFilePermissions(path))) {
      LOG.warn("The key file {} can be read by others than its owner", path);
    }
  }
}
