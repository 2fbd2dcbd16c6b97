package io.parkgraph;

import io.parkgraph.platform.store.server.StoreServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The engine in a process of its own, for tests in which applications share it. */
public final class StoreProcess implements AutoCloseable {

  private static final Pattern URI = Pattern.compile("^\\s*(mongodb://\\S+)$");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final StringBuffer told = new StringBuffer();
  private final CompletableFuture<String> uri = new CompletableFuture<>();

  private StoreProcess(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** From the classes under test; a port of 0 takes a free one. */
  public static StoreProcess compiled(Path data, int port) {
    return start(
        data,
        port,
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        StoreServer.class.getName());
  }

  /** As a user starts it, by {@code ./park store}. */
  public static StoreProcess launched(Path data, int port) {
    return start(data, port, "./park", "store");
  }

  private static StoreProcess start(Path data, int port, String... words) {
    List<String> command = new ArrayList<>(Arrays.asList(words));
    command.add("--park.store.port=" + port);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PARK_DATA", data.toString());
    try {
      return new StoreProcess(builder.start());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.append(line).append('\n');
        Matcher found = URI.matcher(line);
        if (found.find()) {
          uri.complete(found.group(1));
        }
      }
    } catch (IOException ended) {
      told.append(ended);
    }
    uri.completeExceptionally(new IllegalStateException("The store ended:\n" + told));
  }

  /** Waits until it is ready; what {@code spring.mongodb.uri} takes. */
  public String uri() {
    return uri.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Waits until it has ended by itself; all that it said. */
  public String lastWords() throws InterruptedException, TimeoutException {
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new TimeoutException("The store goes on.");
    }
    uri.handle((there, not) -> there).join();
    return told.toString();
  }

  /** Ends it as kill -9 does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it as Ctrl-C does. */
  public void stop() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  @Override
  public void close() {
    kill();
  }
}
