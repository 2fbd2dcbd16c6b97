package io.parkgraph.platform.store.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** An engine in a process of its own, which can be killed like any other. */
final class KilledEngine {

  private static final String MARK = "engine: ";

  private final Process process;
  private final List<String> firstLines;

  private KilledEngine(Process process, List<String> firstLines) {
    this.process = process;
    this.firstLines = firstLines;
  }

  /** Runs in the other process: prints where the engine listens, or why it does not. */
  public static void main(String[] args) throws InterruptedException {
    try {
      say(EmbeddedEngine.start(Path.of(args[0]), Durability.SURVIVES_KILL).connectionString());
    } catch (DataFolderInUseException e) {
      say(e.getMessage());
      return;
    }
    Thread.currentThread().join();
  }

  /** The libraries' logs go the same way out. */
  private static void say(String line) {
    System.out.println(MARK + line);
  }

  static KilledEngine start(Path folder) {
    try {
      Process process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-XX:TieredStopAtLevel=1",
                  "-XX:+UseSerialGC",
                  "-cp",
                  System.getProperty("java.class.path"),
                  KilledEngine.class.getName(),
                  folder.toString())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      BufferedReader output =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      List<String> said = output.lines().filter(line -> line.startsWith(MARK)).limit(1).toList();
      return new KilledEngine(
          process, said.stream().map(line -> line.substring(MARK.length())).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What it printed first: its connection string, or the reason why it ended. */
  String says() {
    return firstLines.getFirst();
  }

  /** Kills it as {@code kill -9} does, and waits until it is dead. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }
}
