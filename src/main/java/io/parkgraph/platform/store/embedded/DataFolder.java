package io.parkgraph.platform.store.embedded;

import io.parkgraph.platform.StartupProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The folder that holds the store file; only its owner may read it. */
final class DataFolder {

  private static final String FILE_NAME = "parkgraph.mv";
  private static final int CACHE_MEGABYTES = 64;

  private final Path folder;

  private DataFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes sure that the folder exists and that nobody but its owner can enter it.
   *
   * @throws StartupProblem if it cannot be created or restricted
   */
  static DataFolder prepare(Path folder) {
    try {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
    } catch (IOException e) {
      throw new StartupProblem("The data folder %s cannot be written.".formatted(folder), e);
    }
    return new DataFolder(folder);
  }

  /**
   * Opens the store and with it takes the lock on its file, which the system lets go of when the
   * process dies.
   *
   * @throws DataFolderInUseException if another process, or another engine in this one, has it open
   * @throws StartupProblem if the file cannot be read as a store
   */
  MVStore open() {
    Path file = folder.resolve(FILE_NAME);
    try {
      MVStore store = builder(file).open();
      restrict(file, "rw-------");
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("The store file %s cannot be restricted.".formatted(file), e);
    } catch (MVStoreException e) {
      if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
        throw new DataFolderInUseException(folder, e);
      }
      throw new StartupProblem("The store file %s cannot be read.".formatted(file), e);
    }
  }

  /**
   * Both ways in which MVStore would commit by itself are off: a commit in the middle of a command
   * would let a crash separate a document from its index entries.
   */
  private static MVStore.Builder builder(Path file) {
    return new MVStore.Builder()
        .fileName(file.toString())
        .autoCommitDisabled()
        .autoCommitBufferSize(0)
        .cacheSize(CACHE_MEGABYTES);
  }

  private static void restrict(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
