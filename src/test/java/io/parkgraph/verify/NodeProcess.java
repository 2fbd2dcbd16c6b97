package io.parkgraph.verify;

import io.parkgraph.platform.events.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A {@link Node} as its parent sees it. */
final class NodeProcess implements AutoCloseable {

  private static final int PATIENCE_IN_SECONDS = 120;

  private final Process process;
  private final Writer orders;
  private final StringBuffer told = new StringBuffer();
  private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();

  private NodeProcess(Process process) {
    this.process = process;
    this.orders = process.outputWriter();
    Thread.ofVirtual().start(this::listen);
  }

  /**
   * Starts one.
   *
   * @param settings of the application, such as {@code park.data=…}
   * @param notes the file in which it notes what was acknowledged
   */
  static NodeProcess start(List<String> settings, Path notes, String... orders) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx256m"));
    settings.forEach(setting -> command.add("-D" + setting));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Node.class.getName()));
    command.add(notes.toString());
    command.addAll(List.of(orders));
    try {
      return new NodeProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The order that stops a process at a step. */
  static String haltAt(Step step, int times, Path token) {
    return "halt %s %d %s".formatted(step, times, token);
  }

  /** Gives an order; a process that is gone does not hear it. */
  void order(String order) {
    try {
      orders.write(order + "\n");
      orders.flush();
    } catch (IOException gone) {
      told.append("Not heard: ").append(order).append('\n');
    }
  }

  /** Its next answer. */
  String answer() throws InterruptedException {
    String answer = answers.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    if (answer == null) {
      throw new AssertionError("no answer:\n" + told);
    }
    return answer;
  }

  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until it has ended, and answers how. */
  int exit() throws InterruptedException {
    if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
      throw new AssertionError("it goes on:\n" + told);
    }
    return process.exitValue();
  }

  /** Has it end in good order. */
  int stop() throws InterruptedException {
    try {
      orders.close();
    } catch (IOException gone) {
      told.append(gone);
    }
    return exit();
  }

  /** All that it has said. */
  String told() {
    return told.toString();
  }

  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  private void listen() {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        told.append(line).append('\n');
        Optional.of(line).filter(NodeProcess::isAnswer).ifPresent(answers::add);
      }
    } catch (IOException ended) {
      told.append(ended);
    }
    answers.add("it ended");
  }

  private static boolean isAnswer(String line) {
    return line.startsWith("whole") || line.startsWith("broken") || line.equals("paused");
  }
}
