package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.events.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A store inside one process after the other, each of which is stopped. */
final class HaltedStore {

  private final Path folder;
  private final List<String> settings;
  private int round;

  HaltedStore(Path folder) {
    this.folder = folder;
    this.settings = List.of("park.data=" + folder.resolve("data"));
  }

  /**
   * Starts a process that finds the store whole, after what was done to it before, and stops at a
   * step amid writes.
   */
  void halt(Step step, int times) throws IOException, InterruptedException {
    try (NodeProcess node = start("audit", haltAt(step, times), "write")) {
      assertThat(node.answer()).as(node::told).startsWith("whole");
      assertThat(node.exit()).as(node::told).isEqualTo(HaltingWatch.CODE);
    }
  }

  /** Starts a process that stops at a step while it still brings the store in order. */
  void haltRepair(Step step, int times) throws IOException, InterruptedException {
    try (NodeProcess node = start(haltAt(step, times), "write")) {
      assertThat(node.exit()).as(node::told).isEqualTo(HaltingWatch.CODE);
    }
  }

  /** Starts a process that ends in good order; what it says of the store. */
  String end() throws IOException, InterruptedException {
    try (NodeProcess node = start("audit")) {
      String answer = node.answer();
      assertThat(node.stop()).as(node::told).isZero();
      return answer;
    }
  }

  private NodeProcess start(String... orders) throws IOException {
    round++;
    Path notes = Files.createDirectories(folder.resolve("notes")).resolve("n" + round);
    return NodeProcess.start(settings, notes, orders);
  }

  private String haltAt(Step step, int times) {
    return NodeProcess.haltAt(step, times, folder.resolve("halted-" + round));
  }
}
