package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The audits of the npm package graphql-http, each as a test; they need Node and npm. */
@Tag("verify")
class GraphQlOverHttpTest {

  private static final Path AUDITS = Path.of(".ci/graphql-http").toAbsolutePath();
  private static final int HOW_MANY = 61;
  private static final Pattern LINE = Pattern.compile("(ok|notice|warn|error) ([0-9A-Z]+) (.*)");

  @TempDir private Path data;

  @TestFactory
  Stream<DynamicTest> theSpecificationIsKept() throws IOException {
    run("npm", "ci", "--no-audit", "--no-fund");
    List<Matcher> audits;
    try (ParkProcess park = ParkProcess.launched(data)) {
      audits =
          run("node", "audit.js", park.base() + "/graphql", ParkProcess.KEY)
              .lines()
              .map(LINE::matcher)
              .filter(Matcher::matches)
              .toList();
    }
    assertThat(audits).hasSize(HOW_MANY);
    return audits.stream().map(GraphQlOverHttpTest::test);
  }

  private static DynamicTest test(Matcher audit) {
    return DynamicTest.dynamicTest(
        audit.group(2) + " " + audit.group(3),
        () -> assertThat(audit.group(1)).as(audit.group()).isEqualTo("ok"));
  }

  private static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command).directory(AUDITS.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.onExit().join();
    System.out.println(told.lines().reduce("", (first, last) -> last));
    return told;
  }
}
