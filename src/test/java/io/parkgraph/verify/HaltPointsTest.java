package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.events.Step;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is stopped at each step between a command and its last effect, once: the next
 * start brings in order what it left. {@link HaltRoundsTest} does so many times over.
 */
@Tag("verify")
class HaltPointsTest {

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> eachEffectHappensOnceWhereverTheProcessIsStopped() {
    var store = new HaltedStore(folder);
    return Stream.concat(
        Stream.of(Step.values())
            .map(step ->
                DynamicTest.dynamicTest(
                    "stopped at " + step, () -> store.halt(step, 1 + step.ordinal() % 3))),
        Stream.of(
            DynamicTest.dynamicTest(
                "whole in the end", () -> assertThat(store.end()).startsWith("whole"))));
  }
}
