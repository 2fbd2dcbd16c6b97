package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.events.Step;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred times a process is stopped at one of the steps between a command and its last effect,
 * sometimes while it still repairs what the one before it left, sometimes beside another on the
 * same store, which dies itself now and then: each effect has happened once, no event is lost,
 * doubled or out of order, and what was acknowledged is there. The system property {@code
 * park.halt.seed} repeats a run's chances.
 */
@Tag("verify")
class HaltRoundsTest {

  private static final int ROUNDS = Integer.getInteger("park.halt.rounds", 50);
  private static final int STORE_DIES_EVERY = 5;
  private static final long SEED = Long.getLong("park.halt.seed", System.nanoTime());

  @TempDir private static Path folder;

  private final Random random = new Random(SEED);

  @TestFactory
  Stream<DynamicTest> oneProcessAfterTheOther() {
    var store = new HaltedStore(folder.resolve("one"));
    return Stream.concat(
        rounds((round, step) -> {
          if (round % 2 == 0) {
            store.haltRepair(step, times(step));
          } else {
            store.halt(step, times(step));
          }
        }),
        Stream.of(end(store::end)));
  }

  @TestFactory
  Stream<DynamicTest> oneOfTwoProcessesOnOneStore() throws Exception {
    var pair = new HaltedPair(folder.resolve("two"));
    return Stream.concat(
            rounds((round, step) -> {
              pair.halt(step, times(step));
              if (round % STORE_DIES_EVERY == 0) {
                pair.killStore(1 + random.nextInt(200));
              }
            }),
            Stream.of(end(pair::end)))
        .onClose(pair::close);
  }

  private interface Round {
    void run(int number, Step step) throws Exception;
  }

  private static Stream<DynamicTest> rounds(Round round) {
    Step[] steps = Step.values();
    return IntStream.rangeClosed(1, ROUNDS)
        .mapToObj(number -> {
          Step step = steps[number % steps.length];
          Executable run = () -> round.run(number, step);
          return DynamicTest.dynamicTest("round %d, stopped at %s".formatted(number, step), run);
        });
  }

  private static DynamicTest end(Callable<String> end) {
    return DynamicTest.dynamicTest(
        "all rounds together, with the chances of " + SEED,
        () -> {
          String answer = end.call();
          System.out.printf("%d rounds, seed %d: %s%n", ROUNDS, SEED, answer);
          assertThat(answer).startsWith("whole");
        });
  }

  /** The steps of single writes come often, those between the parts of a batch once. */
  private int times(Step step) {
    return switch (step) {
      case APPENDED_IN_PART, PULLED_IN_PART -> 1;
      case DECIDED, WRITTEN, DELIVERED -> 1 + random.nextInt(200);
      default -> 1 + random.nextInt(15);
    };
  }
}
