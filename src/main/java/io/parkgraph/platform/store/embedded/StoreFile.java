package io.parkgraph.platform.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * The file in the data folder that holds everything, and the lock that keeps others out of it.
 *
 * <p>The lock is on a file of its own: compacting replaces the store's file, and with it MVStore's
 * own lock. The system lets go of it when the process dies.
 */
final class StoreFile implements AutoCloseable {

  static final String NAME = "parkgraph.mv";

  private static final String LOCK_NAME = "parkgraph.lock";
  private static final int CACHE_MEGABYTES = 64;

  /** A commit writes whole pages, so small ones keep the commits of single writes small. */
  private static final int PAGE_BYTES = 4096;

  /** More than this takes too long to copy while somebody waits for the end; some 5 seconds. */
  private static final long MOST_LIVE_BYTES = 256L * 1024 * 1024;

  private static final long TOLERATED_WASTE_BYTES = 256L * 1024;

  private final Path file;
  private final FileChannel lock;
  private final MVStore store;

  private StoreFile(Path file, FileChannel lock, MVStore store) {
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
    try {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
      FileChannel lock = lock(folder);
      try {
        Path file = folder.resolve(NAME);
        return new StoreFile(file, lock, openStore(file));
      } catch (RuntimeException | IOException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder %s cannot be used.".formatted(folder), e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK_NAME);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw new DataFolderInUseException(folder);
    }
    restrict(file, "rw-------");
    return channel;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /**
   * Both ways in which MVStore would commit by itself are off: a commit in the middle of a command
   * would let a crash separate a document from its index entries.
   */
  private static MVStore openStore(Path file) throws IOException {
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
      restrict(file, "rw-------");
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
        restrict(file, "rw-------");
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
    } catch (IOException e) {
      throw new UncheckedIOException("The store file %s cannot be closed.".formatted(file), e);
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }
}
