package io.parkgraph.platform.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Tells commands of the same owner how to reach the engine that has the folder open. It means
 * nothing while the folder is not locked: an engine that was killed leaves it behind.
 */
final class AddressFile {

  private static final String NAME = "engine.uri";

  private final Path file;

  AddressFile(Path folder) {
    this.file = folder.resolve(NAME);
  }

  void write(String uri) {
    try {
      Files.deleteIfExists(file);
      Files.createFile(file);
      FolderLock.restrictFile(file);
      Files.writeString(file, uri);
    } catch (IOException e) {
      throw new UncheckedIOException("The file %s cannot be written.".formatted(file), e);
    }
  }

  Optional<String> read() {
    try {
      return Optional.of(Files.readString(file)).filter(uri -> !uri.isEmpty());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("The file %s cannot be read.".formatted(file), e);
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file %s cannot be removed.".formatted(file), e);
    }
  }
}
