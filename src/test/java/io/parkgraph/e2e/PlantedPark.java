package io.parkgraph.e2e;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * The demo park as it is once it is planted and all that follows from it is written: planted once
 * for all classes of a test run, each of which begins on a copy of its own.
 */
final class PlantedPark {

  private static final Duration IDLE = Duration.ofMillis(150);
  private static final Duration SPAN = Duration.ofSeconds(1);
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private static @Nullable Path planted;
  private static String told = "";

  private PlantedPark() {}

  /** Copies the data and the master key that stands beside them. */
  static void copyTo(Path data) {
    Path planted = planted();
    try (Stream<Path> files = Files.list(planted)) {
      for (Path file : files.toList()) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
      Files.copy(key(planted), key(data));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** What the park printed at its first start. */
  static synchronized String told() {
    planted();
    return told;
  }

  /** Not while the class is initialized: what waits runs on another thread, which needs it. */
  private static synchronized Path planted() {
    if (planted == null) {
      planted = plant();
    }
    return planted;
  }

  private static Path plant() {
    try {
      Path data = Files.createTempDirectory("parkgraph-planted");
      try (ParkProcess park = ParkProcess.packaged(data)) {
        awaitIdle(park);
        park.stop();
        told = park.told();
      }
      Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(data)));
      return data;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
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

  private static void remove(Path data) {
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : Stream.concat(files, Stream.of(data, key(data))).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException broken) {
      System.err.println(List.of("left behind", data, broken));
    }
  }

  private static Path key(Path data) {
    return data.resolveSibling(data.getFileName() + ".key");
  }
}
