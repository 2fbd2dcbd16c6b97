package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.ParkProcess;
import io.parkgraph.verify.AlternatingWriter.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code ./park backup} while the application is written to, and {@code ./park restore}. */
@Tag("verify")
class BackupRestoreTest {

  private static final String FEED =
      """
      query($since: String) {
        changes(since: $since, types: [ENTERPRISE], first: 100) {
          token hasMore changes { id event } } }\
      """;

  private static final String SCORECARD =
      """
      { scorecard(asOf: "2021-09") { turnover { yearToDate growth } tax { yearToDate growth } } }\
      """;

  private static final String NODES =
      "query($after: String) { enterprises(first: 100, after: $after) {"
          + " pageInfo { endCursor hasNextPage } nodes { id creditCode } } }";

  @TempDir private Path folder;

  private record Told(int exit, String text) {}

  @Test
  void aBackupAmidWritesBringsBackAllThatWasAcknowledgedBeforeIt() throws Exception {
    Path data = folder.resolve("data");
    Path file = folder.resolve("park.backup");
    Set<String> before;
    JsonNode scorecard;
    try (ParkProcess park = ParkProcess.launched(data)) {
      GraphQlClient client = GraphQlClient.of(park);
      try (AlternatingWriter writer = new AlternatingWriter(which -> client)) {
        atLeast(writer, 200);
        before = codes(writer.written());
        Told backup = park(data, "backup", file.toString());
        assertThat(backup.exit()).as(backup.text()).isZero();
        System.out.print(backup.text());
        atLeast(writer, writer.written().size() + 20);
      }
      scorecard = client.query(SCORECARD);
    }
    noKeyIsInside(data, file);
    // The address that the killed process left behind means nothing.
    Told refused = park(data, "restore", file.toString());
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.text()).contains("add --replace to put the backup in its place.");
    Told restored = park(data, "restore", file.toString(), "--replace");
    assertThat(restored.exit()).as(restored.text()).isZero();
    System.out.print(restored.text());
    try (ParkProcess park = ParkProcess.launchedWithoutCredentials(data)) {
      GraphQlClient client = GraphQlClient.of(park);
      assertThat(client.query(SCORECARD)).isEqualTo(scorecard);
      Map<String, String> codesById = enterprises(client);
      assertThat(codesById.values()).containsAll(before);
      // The log tells of each once, and of nothing that is not there.
      List<String> registered = registered(client);
      assertThat(registered).doesNotHaveDuplicates();
      Set<String> written = new HashSet<>(registered);
      assertThat(codesById.keySet()).containsAll(written);
      assertThat(written).hasSize(codesById.size() - 25);
    }
  }

  private static void atLeast(AlternatingWriter writer, int size) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> writer.written().size() >= size || writer.hasFailed());
  }

  private static Set<String> codes(List<Written> written) {
    return written.stream().map(Written::code).collect(Collectors.toSet());
  }

  /** The master key stands beside the data folder. */
  private static void noKeyIsInside(Path data, Path file) throws IOException {
    String key =
        Files.readString(data.resolveSibling("data.key"), StandardCharsets.US_ASCII).strip();
    assertThat(key).hasSizeGreaterThan(100);
    byte[] whole = Files.readAllBytes(file);
    int body = new String(whole, 0, 64, StandardCharsets.US_ASCII).indexOf('\n') + 1;
    String text;
    try (var in =
        new GZIPInputStream(new ByteArrayInputStream(whole, body, whole.length - body - 32))) {
      text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    assertThat(text).contains("key_vault", "enterprises", "91500113");
    assertThat(text.contains(key)).as("the key is in the backup").isFalse();
    byte[] bytes = Base64.getMimeDecoder().decode(key);
    assertThat(text.contains(new String(bytes, StandardCharsets.ISO_8859_1))).isFalse();
  }

  private static Map<String, String> enterprises(GraphQlClient client) throws IOException {
    Map<String, String> found = new HashMap<>();
    String after = null;
    JsonNode page;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      page = client.query(NODES, variables).required("enterprises");
      page.required("nodes")
          .forEach(node ->
              found.put(
                  node.required("id").stringValue(), node.required("creditCode").stringValue()));
      after = page.at("/pageInfo/endCursor").asString(null);
    } while (page.at("/pageInfo/hasNextPage").booleanValue());
    return found;
  }

  private static List<String> registered(GraphQlClient client) throws IOException {
    List<String> ids = new ArrayList<>();
    String token = null;
    JsonNode page;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("since", token);
      page = client.query(FEED, variables).required("changes");
      page.required("changes")
          .valueStream()
          .filter(change -> change.required("event").stringValue().equals("EnterpriseRegistered"))
          .forEach(change -> ids.add(change.required("id").stringValue()));
      token = page.required("token").stringValue();
    } while (page.required("hasMore").booleanValue());
    return ids;
  }

  private static Told park(Path data, String... words) throws IOException {
    List<String> command = new ArrayList<>(List.of("./park"));
    command.addAll(Arrays.asList(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PARK_DATA", data.toString());
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Told(process.onExit().join().exitValue(), text);
  }
}
