package io.parkgraph.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ParkGraph as a user starts it: {@code ./park run} on a data folder, here at a free port. */
final class ParkProcess implements AutoCloseable {

  static final String KEY = "pk_key-of-the-verification";

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/graphql\\b");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final String base;
  private final Duration startUp;

  private ParkProcess(Process process, String base, Duration startUp) {
    this.process = process;
    this.base = base;
    this.startUp = startUp;
  }

  /** Starts it and returns once it has answered a query. */
  static ParkProcess start(Path data) {
    long begin = System.nanoTime();
    try {
      ProcessBuilder command = new ProcessBuilder("./park", "run").redirectErrorStream(true);
      command.environment().put("PORT", "0");
      command.environment().put("PARK_DATA", data.toString());
      command.environment().put("PARK_API_KEY", KEY);
      Process process = command.start();
      String base = addressOf(process);
      ParkProcess started = new ParkProcess(process, base, sinceNanos(begin));
      started.client().query("{ scorecard { asOf } }");
      return new ParkProcess(process, base, sinceNanos(begin));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String base() {
    return base;
  }

  /** From the command to the first answered query. */
  Duration startUp() {
    return startUp;
  }

  GraphQlClient client() {
    return new GraphQlClient(base + "/graphql", KEY);
  }

  Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident memory in MiB. */
  long residentMemory() throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
    try (BufferedReader lines = ps.inputReader()) {
      return Long.parseLong(lines.readLine().strip()) / 1024;
    }
  }

  /** Ends it as kill -9 does, without a chance to finish anything. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it as Ctrl-C does, and answers how long that took. */
  Duration stop() {
    long begin = System.nanoTime();
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return sinceNanos(begin);
  }

  @Override
  public void close() {
    kill();
  }

  private static String addressOf(Process process) {
    StringBuffer told = new StringBuffer();
    CompletableFuture<String> address = new CompletableFuture<>();
    Thread.ofVirtual().start(() -> listen(process, told, address));
    try {
      return address.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException silent) {
      process.destroyForcibly();
      throw new IllegalStateException("ParkGraph did not start:\n" + told, silent);
    }
  }

  private static void listen(
      Process process, StringBuffer told, CompletableFuture<String> address) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.append(line).append('\n');
        Matcher found = ADDRESS.matcher(line);
        if (found.find()) {
          address.complete(found.group(1));
        }
      }
      address.completeExceptionally(new IOException("it ended"));
    } catch (IOException ended) {
      address.completeExceptionally(ended);
    }
  }

  private static Duration sinceNanos(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin);
  }
}
