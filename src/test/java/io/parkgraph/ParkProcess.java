package io.parkgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ParkGraph in a process of its own, at a free port, on a data folder with a demo park. */
public final class ParkProcess implements AutoCloseable {

  /** The partner's key. */
  public static final String KEY = "pk_key-of-the-processes-under-test";

  /** Who may sign in. */
  public static final String USER = "admin";

  /** The password of the user, and of the demo's accounts. */
  public static final String PASSWORD = "password-of-the-processes-under-test";

  /** What lives for a minute never earns back what the second compiler takes of the processor. */
  private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/graphql\\b");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final String base;
  private final StringBuffer told;

  private ParkProcess(Process process, String base, StringBuffer told) {
    this.process = process;
    this.base = base;
    this.told = told;
  }

  /** As a user starts it, by {@code ./park run}; returns once it says that it serves. */
  public static ParkProcess launched(Path data) {
    return start(data, Map.of(), "./park", "run");
  }

  /** What is built, as the image starts it, by {@code ./park start}. */
  public static ParkProcess started(Path data) {
    return started(data, 0);
  }

  /** The same at a port of one's choice, so that it can come back there. */
  public static ParkProcess started(Path data, int port) {
    return start(
        data,
        Map.of("PORT", String.valueOf(port), "JAVA_TOOL_OPTIONS", SHORT_LIVED),
        "./park",
        "start");
  }

  /** The same without giving it credentials, so that only those in the store are good. */
  public static ParkProcess launchedWithoutCredentials(Path data) {
    return start(
        data,
        Map.of("PARK_ADMIN_PASSWORD", "", "PARK_API_KEY", "", "PARK_DEMO_PASSWORD", ""),
        "./park",
        "run");
  }

  /**
   * The same as one of several nodes on a store that is reached by URI; with a demo park, which one
   * of them plants. The folder holds no data then, but beside it stands the key file.
   */
  public static ParkProcess launchedOn(String uri, Path data) {
    Map<String, String> settings = Map.of("SPRING_MONGODB_URI", uri, "PARK_DEMO", "true");
    return start(data, settings, "./park", "run");
  }

  /** The package itself with no more heap than this, such as {@code 512m}. */
  public static ParkProcess packagedWithHeap(Path data, String most) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = System.getProperty("parkgraph.jar");
    return start(data, Map.of(), java, "-Xmx" + most, "-jar", jar);
  }

  private static ParkProcess start(Path data, Map<String, String> settings, String... words) {
    ProcessBuilder command = new ProcessBuilder(words).redirectErrorStream(true);
    command.environment().put("PORT", "0");
    command.environment().put("PARK_DATA", data.toString());
    command.environment().put("PARK_ADMIN_PASSWORD", PASSWORD);
    command.environment().put("PARK_API_KEY", KEY);
    command.environment().put("PARK_DEMO_PASSWORD", PASSWORD);
    command.environment().putAll(settings);
    try {
      Process process = command.start();
      var told = new StringBuffer();
      return new ParkProcess(process, addressOf(process, told), told);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where it serves, without a slash at the end. */
  public String base() {
    return base;
  }

  /** What it has printed so far. */
  public String told() {
    return told.toString();
  }

  /** What it has used of the processors. */
  public Duration processorTime() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Resident memory in MiB. */
  public long residentMemory() throws IOException {
    Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", "" + process.pid()).start();
    try (BufferedReader lines = ps.inputReader()) {
      return Long.parseLong(lines.readLine().strip()) / 1024;
    }
  }

  /** How many bytes of its heap are in use, once what nobody needs is collected. */
  public long liveBytes() {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process histogram =
          new ProcessBuilder(jcmd, "" + process.pid(), "GC.class_histogram").start();
      try (BufferedReader lines = histogram.inputReader()) {
        return lines
            .lines()
            .map(String::strip)
            .filter(line -> line.matches("\\d+: .*") && !line.contains("FillerElement"))
            .mapToLong(line -> Long.parseLong(line.split("\\s+")[2]))
            .sum();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Ends it as kill -9 does, without a chance to finish anything. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Ends it as Ctrl-C does, and answers how long that took. */
  public Duration stop() {
    long begin = System.nanoTime();
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  @Override
  public void close() {
    kill();
  }

  private static String addressOf(Process process, StringBuffer told) {
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
}
