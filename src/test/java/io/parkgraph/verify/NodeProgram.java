package io.parkgraph.verify;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of Node or npm that runs beside the test, and what it says. */
final class NodeProgram {

  private final Process process;
  private final BufferedReader lines;
  private final List<String> told = new ArrayList<>();

  private NodeProgram(Process process) {
    this.process = process;
    this.lines = process.inputReader();
  }

  static NodeProgram run(Path folder, String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new NodeProgram(process);
  }

  /** Waits for a line. */
  void until(String wanted) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.equals(wanted)) {
      told.add(line);
      line = lines.readLine();
    }
    if (line == null) {
      throw new AssertionError("it never said " + wanted + ": " + told);
    }
  }

  /** Waits for its end; the lines that nobody waited for. */
  List<String> lines() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      told.add(line);
    }
    process.onExit().join();
    return told;
  }
}
