package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.ParkProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Every write that was acknowledged over HTTP is there after the whole product was killed amid
 * writes, at moments that nobody chose. {@link HaltRoundsTest} chooses them.
 */
@Tag("verify")
class KillRoundsTest {

  private static final int ROUNDS = 6;
  private static final int FEWEST_WRITES = 40;
  private static final int MOST_WRITES = 400;
  private static final int NUMBERS_PER_ROUND = 100_000;
  private static final int PAGE = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final String READ =
      """
      query($codes: [String!]!) {
        enterprises(filter: { creditCode: { in: $codes } }, first: 100) {
          nodes { creditCode name } } }\
      """;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> everyNotedWriteSurvives() {
    Path data = folder.resolve("data");
    Stream<DynamicTest> rounds =
        IntStream.rangeClosed(1, ROUNDS)
            .mapToObj(
                round -> DynamicTest.dynamicTest("kill round " + round, () -> round(data, round)));
    return Stream.concat(
        rounds, Stream.of(DynamicTest.dynamicTest("all rounds together", () -> all(data))));
  }

  private void round(Path data, int round) throws IOException {
    Path notes = notes(round);
    Files.createFile(notes);
    try (ParkProcess park = ParkProcess.launched(data)) {
      Process writer = startWriter(park, notes, round);
      int enough = ThreadLocalRandom.current().nextInt(FEWEST_WRITES, MOST_WRITES);
      await()
          .atMost(PATIENCE)
          .pollInterval(Duration.ofMillis(20))
          .until(() -> Files.readAllLines(notes).size() >= enough || !writer.isAlive());
      park.kill();
      int exit = writer.onExit().join().exitValue();
      assertThat(exit).as(Files.readString(Path.of(notes + ".log"))).isZero();
    }
    Map<String, Long> noted = Notes.read(notes);
    assertThat(noted).hasSizeGreaterThanOrEqualTo(FEWEST_WRITES / 2);
    try (ParkProcess park = ParkProcess.launched(data)) {
      List<String> lost = lost(park, noted);
      System.out.printf(
          "kill round %d: %d writes noted, %d lost%n",
          round, Files.readAllLines(notes).size(), lost.size());
      assertThat(lost).isEmpty();
      park.stop();
    }
  }

  private void all(Path data) throws IOException {
    Map<String, Long> noted = new HashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      noted.putAll(Notes.read(notes(round)));
    }
    try (ParkProcess park = ParkProcess.launched(data)) {
      assertThat(lost(park, noted)).isEmpty();
      System.out.printf("all rounds: %d enterprises noted, 0 lost%n", noted.size());
    }
  }

  private static Process startWriter(ParkProcess park, Path notes, int round) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            NotingWriter.class.getName(),
            park.base() + "/graphql",
            ParkProcess.KEY,
            notes.toString(),
            Integer.toString(round * NUMBERS_PER_ROUND))
        .redirectErrorStream(true)
        .redirectOutput(new File(notes + ".log"))
        .start();
  }

  private Path notes(int round) {
    return folder.resolve("notes-" + round);
  }

  /** A change that was under way when the server was killed may be there or not. */
  private static List<String> lost(ParkProcess park, Map<String, Long> noted) {
    Map<String, String> stored = stored(GraphQlClient.of(park), List.copyOf(noted.keySet()));
    List<String> lost = new ArrayList<>();
    noted.forEach((code, change) -> {
      String name = stored.get(code);
      boolean there =
          NotingWriter.name(code, 1).equals(name)
              || (change == 0 && NotingWriter.name(code, 0).equals(name));
      if (!there) {
        lost.add(code + " " + change + ", stored: " + name);
      }
    });
    return lost;
  }

  private static Map<String, String> stored(GraphQlClient client, List<String> codes) {
    Map<String, String> stored = new HashMap<>();
    for (int from = 0; from < codes.size(); from += PAGE) {
      List<String> page = codes.subList(from, Math.min(from + PAGE, codes.size()));
      nodes(client, page)
          .forEach(node ->
              stored.put(
                  node.required("creditCode").stringValue(), node.required("name").stringValue()));
    }
    return stored;
  }

  private static JsonNode nodes(GraphQlClient client, List<String> codes) {
    try {
      return client.query(READ, Map.of("codes", codes)).required("enterprises").required("nodes");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
