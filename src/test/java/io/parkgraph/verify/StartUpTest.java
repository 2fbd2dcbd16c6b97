package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures how long the packaged application takes to serve, and what that costs. */
@Tag("verify")
class StartUpTest {

  private static final Duration BEARABLE = Duration.ofMinutes(1);

  @TempDir private Path data;

  @Test
  void aSecondStartServesSoonAndAnEndIsClean() throws IOException {
    String report;
    long begin = System.nanoTime();
    try (ParkProcess first = ParkProcess.launched(data)) {
      report = "first start: " + measured(first, servingSince(begin, first));
      report += "shutdown: %.1f s%n".formatted(seconds(first.stop()));
    }
    begin = System.nanoTime();
    try (ParkProcess second = ParkProcess.launched(data)) {
      Duration startUp = servingSince(begin, second);
      report += "second start: " + measured(second, startUp);
      assertThat(startUp).isLessThan(BEARABLE);
    }
    System.out.print(report);
    Files.writeString(
        Files.createDirectories(Path.of("target/verify")).resolve("start-up.txt"), report);
  }

  /** From the command to the first answered query. */
  private static Duration servingSince(long begin, ParkProcess park) throws IOException {
    GraphQlClient.of(park).query("{ scorecard { asOf } }");
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static String measured(ParkProcess park, Duration startUp) throws IOException {
    return "serving after %.1f s, %.1f processor seconds, %d MiB resident%n"
        .formatted(seconds(startUp), seconds(park.processorTime()), park.residentMemory());
  }

  private static double seconds(Duration duration) {
    return duration.toMillis() / 1000.0;
  }
}
