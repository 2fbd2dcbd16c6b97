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

/**
 * Keeps a data folder to one process, and to its owner.
 *
 * <p>The lock is on a file of its own: compacting replaces the store's file, and with it MVStore's
 * own lock. The system lets go of it when the process dies.
 */
final class FolderLock implements AutoCloseable {

  private static final String NAME = "parkgraph.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Makes the folder if it is missing, closes it to everybody but its owner, and locks it.
   *
   * @throws DataFolderInUseException if another process, or another engine in this one, has it open
   * @throws UncheckedIOException if the folder cannot be created or restricted
   */
  static FolderLock on(Path folder) {
    try {
      Files.createDirectories(folder);
      restrict(folder, "rwx------");
      Path file = folder.resolve(NAME);
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        channel.close();
        throw new DataFolderInUseException(folder);
      }
      restrictFile(file);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw new UncheckedIOException("The data folder %s cannot be used.".formatted(folder), e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Closes a file to everybody but its owner where the file system knows owners. */
  static void restrictFile(Path file) throws IOException {
    restrict(file, "rw-------");
  }

  private static void restrict(Path path, String permissions) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString(permissions));
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
