package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import io.parkgraph.StoreProcess;
import io.parkgraph.platform.events.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * Two processes on one store, of which one after the other is stopped and replaced; the store is a
 * third, and may die too.
 */
final class HaltedPair implements AutoCloseable {

  private static final int PATIENCE_IN_SECONDS = 120;

  private final Path folder;
  private final String uri;
  private final List<String> settings;
  private StoreProcess store;
  private int started;
  private NodeProcess one;
  private NodeProcess other;

  HaltedPair(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.store = StoreProcess.compiled(folder.resolve("data"), 0);
    this.uri = store.uri();
    this.settings =
        List.of(
            "spring.mongodb.uri=" + uri,
            "park.key-file=" + folder.resolve("key"),
            "park.events.lease=1s");
    this.one = start("audit");
    assertThat(one.answer()).as("an empty store").startsWith("whole");
    this.other = start();
  }

  /**
   * Lets both write until one of them is stopped at a step; the other, left alone, finds the store
   * whole, and a third takes the place of the first.
   */
  void halt(Step step, int times) throws Exception {
    String halt = NodeProcess.haltAt(step, times, folder.resolve("halted-" + started));
    for (NodeProcess each : List.of(one, other)) {
      each.order(halt);
      each.order("write");
    }
    CompletableFuture.anyOf(one.onExit(), other.onExit())
        .get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    NodeProcess stopped = one.isAlive() ? other : one;
    assertThat(stopped.exit()).as(stopped::told).isEqualTo(HaltingWatch.CODE);
    one = one.isAlive() ? one : other;
    other = start();
    one.order("pause");
    one.order("audit");
    assertThat(one.answer()).as(one::told).isEqualTo("paused");
    assertThat(one.answer()).as(one::told).startsWith("whole");
  }

  /**
   * Lets both write while the store's own process is killed and started again; they go on, and find
   * the store whole.
   */
  void killStore(int writes) throws Exception {
    Path notes = notes(started);
    one.order("write");
    other.order("write");
    Awaitility.await()
        .atMost(Duration.ofSeconds(PATIENCE_IN_SECONDS))
        .until(() -> Files.exists(notes) && Files.readAllLines(notes).size() >= writes);
    store.kill();
    store = StoreProcess.compiled(folder.resolve("data"), port());
    store.uri();
    other.order("pause");
    assertThat(other.answer()).as(other::told).isEqualTo("paused");
    one.order("pause");
    one.order("audit");
    assertThat(one.answer()).as(one::told).isEqualTo("paused");
    assertThat(one.answer()).as(one::told).startsWith("whole");
    other.order("audit");
    assertThat(other.answer()).as(other::told).startsWith("whole");
  }

  private int port() {
    return new ConnectionString(uri)
        .getHosts().stream()
            .map(host -> Integer.valueOf(host.substring(host.indexOf(':') + 1)))
            .findFirst()
            .orElseThrow();
  }

  /** Ends both in good order; what the last says of the store. */
  String end() throws InterruptedException {
    assertThat(other.stop()).as(other::told).isZero();
    one.order("audit");
    String answer = one.answer();
    assertThat(one.stop()).as(one::told).isZero();
    return answer;
  }

  @Override
  public void close() {
    one.close();
    other.close();
    store.close();
  }

  private NodeProcess start(String... orders) throws IOException {
    started++;
    return NodeProcess.start(settings, notes(started), orders);
  }

  private Path notes(int process) throws IOException {
    return Files.createDirectories(folder.resolve("notes")).resolve("n" + process);
  }
}
