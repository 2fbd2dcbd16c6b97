package io.parkgraph.e2e;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/**
 * The demo park as it is once it is planted and all that follows from it is written: planted once
 * for what is built, by whichever browser test comes first; each class begins on a copy of its own.
 */
final class PlantedPark {

  private static final Duration IDLE = Duration.ofMillis(150);
  private static final Duration SPAN = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private static final Path BUILT = Path.of("target", "app", "ready");
  private static final Path PLANTED = Path.of("target", "planted").toAbsolutePath();
  private static final Path READY = PLANTED.resolveSibling("planted.ready");
  private static final Path LOCK = PLANTED.resolveSibling("planted.lock");

  private PlantedPark() {}

  /** Copies the data and the master key that stands beside them. */
  static void copyTo(Path data) {
    try {
      plantOnce();
      copyFiles(PLANTED, data);
      Files.copy(key(PLANTED), key(data));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Two classes at once run in two processes: one plants, the other waits for it. */
  private static void plantOnce() throws IOException {
    try (FileChannel file =
            FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock _ = file.lock()) {
      if (!isReady()) {
        plant();
      }
    }
  }

  private static boolean isReady() throws IOException {
    return Files.exists(READY)
        && Files.getLastModifiedTime(READY).compareTo(Files.getLastModifiedTime(BUILT)) > 0;
  }

  private static void plant() throws IOException {
    Files.deleteIfExists(READY);
    FileSystemUtils.deleteRecursively(PLANTED);
    Files.deleteIfExists(key(PLANTED));
    Files.createDirectories(PLANTED);
    try (ParkProcess park = ParkProcess.started(PLANTED)) {
      awaitIdle(park);
      park.stop();
      Files.writeString(READY, park.told());
    }
  }

  /** The handlers have caught up once the process has nothing to do for a while. */
  private static void awaitIdle(ParkProcess park) {
    AtomicReference<Duration> before = new AtomicReference<>(Duration.ZERO);
    Awaitility.await()
        .atMost(LONGEST)
        .pollInterval(SPAN)
        .until(() -> {
          Duration now = park.processorTime();
          return now.minus(before.getAndSet(now)).compareTo(IDLE) < 0;
        });
  }

  /** What the park printed at its first start. */
  static String told() {
    try {
      plantOnce();
      return Files.readString(READY);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Path key(Path data) {
    return data.resolveSibling(data.getFileName() + ".key");
  }
}
