package io.parkgraph.platform.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The file in the data folder that holds everything, while the folder is locked for it. */
final class StoreFile implements AutoCloseable {

  static final String NAME = "parkgraph.mv";

  private static final int CACHE_MEGABYTES = 64;

  /** A commit writes whole pages, so small ones keep the commits of single writes small. */
  private static final int PAGE_BYTES = 4096;

  /** More than this takes too long to copy while somebody waits for the end; some 5 seconds. */
  private static final long MOST_LIVE_BYTES = 256L * 1024 * 1024;

  private static final long TOLERATED_WASTE_BYTES = 256L * 1024;

  private final Path file;
  private final FolderLock lock;
  private final MVStore store;

  private StoreFile(Path file, FolderLock lock, MVStore store) {
    this.file = file;
    this.lock = lock;
    this.store = store;
  }

  /**
   * Opens the store in the folder and closes the folder to everybody but its owner.
   *
   * @throws DataFolderInUseException if another process, or another engine in this one, has it open
   * @throws UncheckedIOException if the folder cannot be created or restricted
   * @throws IllegalStateException if the file cannot be read as a store
   */
  static StoreFile open(Path folder) {
    FolderLock lock = FolderLock.on(folder);
    try {
      Path file = folder.resolve(NAME);
      return new StoreFile(file, lock, openStore(file));
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException("The data folder %s cannot be used.".formatted(folder), e);
    }
  }

  /**
   * Both ways in which MVStore would commit by itself are off: a commit in the middle of a command
   * would let a crash separate a document from its index entries.
   */
  static MVStore openStore(Path file) throws IOException {
    // A process that died while it compacted may have left a copy.
    MVStoreTool.compactCleanUp(file.toString());
    try {
      MVStore store =
          new MVStore.Builder()
              .fileName(file.toString())
              .autoCommitDisabled()
              .autoCommitBufferSize(0)
              .pageSplitSize(PAGE_BYTES)
              .compress()
              .cacheSize(CACHE_MEGABYTES)
              .open();
      // Nobody asks for the past, and old versions would keep their space from being used again.
      store.setVersionsToKeep(0);
      FolderLock.restrictFile(file);
      return store;
    } catch (MVStoreException e) {
      throw new IllegalStateException("The store file %s cannot be read.".formatted(file), e);
    }
  }

  MVStore store() {
    return store;
  }

  /**
   * Commits, and closes the file; first copies what is alive to a new one if much of it is not. The
   * old file is in use until the copy is complete.
   */
  @Override
  public void close() {
    try (lock) {
      if (!store.isClosed()) {
        store.commit();
        store.close(isWorthCopying(store.getFileStore()) ? -1 : 0);
        FolderLock.restrictFile(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The store file %s cannot be closed.".formatted(file), e);
    }
  }

  private static boolean isWorthCopying(FileStore<?> file) {
    long used = file.size() * file.getFillRate() / 100;
    long live = used * file.getChunksFillRate() / 100;
    long waste = file.size() - live;
    return live <= MOST_LIVE_BYTES && waste > Math.max(TOLERATED_WASTE_BYTES, live / 2);
  }

  /** Leaves the file without committing, after a failed start. */
  void abandon() {
    try (lock) {
      store.closeImmediately();
    }
  }
}
