package io.parkgraph.platform.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** A data folder that no engine has open, and none can open until this is closed. */
public final class IdleDataFolder implements AutoCloseable {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

  private final Path folder;
  private final FolderLock lock;

  private IdleDataFolder(Path folder, FolderLock lock) {
    this.folder = folder;
    this.lock = lock;
  }

  /**
   * Takes the folder, which is made if it is missing.
   *
   * @throws DataFolderInUseException if an engine has it open
   */
  public static IdleDataFolder of(Path folder) {
    return new IdleDataFolder(folder, FolderLock.on(folder));
  }

  /** Whether there is a store in the folder. */
  public static boolean holdsStore(Path folder) {
    return Files.exists(folder.resolve(StoreFile.NAME));
  }

  /**
   * Puts the store of another folder in the place of the present one by one atomic step, so that a
   * crash leaves the one or the other.
   *
   * @return where the store of before is now, if there was one
   */
  public Optional<Path> takeStoreOf(Path other) {
    Path present = folder.resolve(StoreFile.NAME);
    try {
      Optional<Path> aside = Optional.empty();
      if (Files.exists(present)) {
        Path kept = folder.resolve("before-restore-%s.mv".formatted(STAMP.format(Instant.now())));
        Files.createLink(kept, present);
        aside = Optional.of(kept);
      }
      Files.move(
          other.resolve(StoreFile.NAME),
          present,
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      return aside;
    } catch (IOException e) {
      throw new UncheckedIOException("The store in %s cannot be replaced.".formatted(folder), e);
    }
  }

  /**
   * Copies what is alive in the store to a new file and puts it in the place of the old one, which
   * is in use until the copy is complete.
   *
   * @return the sizes before and after, in bytes
   * @throws IllegalStateException if the file cannot be read as a store
   */
  public Sizes compact() {
    Path file = folder.resolve(StoreFile.NAME);
    try {
      long before = Files.size(file);
      StoreFile.openStore(file).close(-1);
      FolderLock.restrictFile(file);
      return new Sizes(before, Files.size(file));
    } catch (IOException e) {
      throw new UncheckedIOException("The store in %s cannot be compacted.".formatted(folder), e);
    }
  }

  /**
   * What compacting came to.
   *
   * @param before in bytes
   * @param after in bytes
   */
  public record Sizes(long before, long after) {}

  @Override
  public void close() {
    lock.close();
  }
}
