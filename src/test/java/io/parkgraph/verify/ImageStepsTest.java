package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image's steps, which cannot be built here, run in its order: package, start, healthy. */
@Tag("verify")
class ImageStepsTest {

  @TempDir private Path data;

  @Test
  void whatIsPackagedStartsAndIsHealthyUntilItIsStopped() throws Exception {
    assertThat(exitOf("./park", "package")).isZero();
    int port;
    try (ParkProcess park = ParkProcess.started(data)) {
      port = URI.create(park.base()).getPort();
      assertThat(exitOf("./docker/healthy", "" + port)).isZero();
      park.stop();
    }
    assertThat(exitOf("./docker/healthy", "" + port)).isNotZero();
  }

  private static int exitOf(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    return process.onExit().join().exitValue();
  }
}
