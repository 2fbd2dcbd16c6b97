package io.parkgraph.e2e;

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

/** The packaged application, at a port of its own, on a fresh demo park. */
final class RunningPark implements AutoCloseable {

  static final String USER = "admin";
  static final String PASSWORD = "password-of-the-browser-tests";

  private static final Pattern ADDRESS = Pattern.compile("(http://localhost:\\d+)/graphql\\b");
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final String base;

  private RunningPark(Process process, String base) {
    this.process = process;
    this.base = base;
  }

  /** Starts it and returns once it says that it serves. */
  static RunningPark start(Path data) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder command =
        new ProcessBuilder(java, "-jar", System.getProperty("parkgraph.jar"))
            .redirectErrorStream(true);
    command.environment().put("PORT", "0");
    command.environment().put("PARK_DATA", data.toString());
    command.environment().put("PARK_ADMIN_PASSWORD", PASSWORD);
    command.environment().put("PARK_API_KEY", "pk_key-of-the-browser-tests");
    try {
      Process process = command.start();
      return new RunningPark(process, addressOf(process));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String base() {
    return base;
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
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
}
