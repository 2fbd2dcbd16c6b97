package io.parkgraph.verify;

import io.parkgraph.platform.events.Step;
import io.parkgraph.platform.events.StepWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stops the process where it is told to, as a power cut would: nothing is finished, nothing closed.
 */
final class HaltingWatch implements StepWatch {

  /** How a process ends that was stopped here. */
  static final int CODE = 86;

  private record Order(Step step, AtomicInteger left, Path token) {}

  private volatile @Nullable Order order;

  /**
   * Stops the process when a step is reached for the n-th time from now on.
   *
   * @param token of several processes with one token only the first stops, which makes this file
   */
  void haltAt(Step step, int times, Path token) {
    order = new Order(step, new AtomicInteger(times), token);
  }

  @Override
  public void reached(Step step) {
    Order present = order;
    if (present != null
        && present.step() == step
        && present.left().decrementAndGet() == 0
        && isFirst(present.token())) {
      Runtime.getRuntime().halt(CODE);
    }
  }

  private static boolean isFirst(Path token) {
    try {
      Files.createFile(token);
      return true;
    } catch (FileAlreadyExistsException another) {
      return false;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
