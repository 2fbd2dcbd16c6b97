package io.parkgraph.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ParkProcess;
import io.parkgraph.TestCreditCodes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Imports 10,000 rows in GBK, 20 of them bad, into the packaged application with 512 MB of heap.
 */
@Tag("verify")
class TenThousandRowsTest {

  private static final int ROWS = 10_000;
  private static final int EVERY = 500;
  private static final String BOUNDARY = "a-boundary-of-the-tests";
  private static final String IMPORT =
      """
      mutation($file: ID!, $dryRun: Boolean!) { importRecords(
          input: { target: ENTERPRISES, fileId: $file, dryRun: $dryRun }) {
        importJob { id } errors { code message } } }
      """;
  private static final String STATUS =
      """
      query($id: ID!) { node(id: $id) { ... on ImportJob {
        state created updated skipped failed rowErrors { row column code } } } }
      """;

  @TempDir private Path data;

  private record Came(JsonNode job, Duration took) {}

  @Test
  void exactlyTheBadRowsFailAndDryRunAndWriteAgree() throws Exception {
    try (ParkProcess park = ParkProcess.packagedWithHeap(data, "512m")) {
      GraphQlClient partner = GraphQlClient.of(park);
      String file = upload(park, table());
      Came dry = run(partner, file, true);
      Came written = run(partner, file, false);
      Came again = run(partner, file, false);

      assertCounts(dry.job(), ROWS - 20, 0, 20);
      assertCounts(written.job(), ROWS - 20, 0, 20);
      assertCounts(again.job(), 0, ROWS - 20, 20);
      assertThat(written.job().get("rowErrors")).isEqualTo(dry.job().get("rowErrors"));
      assertThat(rows(written.job()))
          .containsExactlyElementsOf(
              IntStream.range(0, 20).mapToObj(bad -> bad * EVERY + 2).toList());
      String report =
          "dry run %d rows/s, write %d rows/s, again %d rows/s, %d MiB resident%n"
              .formatted(speed(dry), speed(written), speed(again), park.residentMemory());
      System.out.print(report);
      Files.writeString(
          Files.createDirectories(Path.of("target/verify")).resolve("import.txt"), report);
    }
  }

  private static void assertCounts(JsonNode job, int created, int skipped, int failed) {
    assertThat(job.get("state").asString()).isEqualTo("DONE");
    assertThat(job.get("created").asInt()).isEqualTo(created);
    assertThat(job.get("skipped").asInt()).isEqualTo(skipped);
    assertThat(job.get("failed").asInt()).isEqualTo(failed);
  }

  private static List<Integer> rows(JsonNode job) {
    Set<String> wrong = new HashSet<>();
    List<Integer> rows =
        job.get("rowErrors")
            .valueStream()
            .peek(error ->
                wrong.add(error.get("column").asString() + " " + error.get("code").asString()))
            .map(error -> error.get("row").asInt())
            .toList();
    assertThat(wrong).containsExactly("统一社会信用代码 CREDIT_CODE_INVALID");
    return rows;
  }

  private static long speed(Came came) {
    return ROWS * 1000L / Math.max(1, came.took().toMillis());
  }

  private static Came run(GraphQlClient partner, String file, boolean dryRun) throws IOException {
    long begin = System.nanoTime();
    JsonNode begun =
        partner.query(IMPORT, Map.of("file", file, "dryRun", dryRun)).get("importRecords");
    assertThat(begun.get("errors")).isEmpty();
    Map<String, String> id = Map.of("id", begun.at("/importJob/id").asString());
    JsonNode job =
        Awaitility.await()
            .atMost(Duration.ofMinutes(10))
            .pollInterval(Duration.ofMillis(200))
            .until(
                () -> partner.query(STATUS, id).get("node"),
                node -> !node.get("state").asString().equals("RUNNING"));
    return new Came(job, Duration.ofNanos(System.nanoTime() - begin));
  }

  private static byte[] table() {
    StringBuilder text = new StringBuilder("名称,统一社会信用代码,行业,归口管理\r\n");
    for (int row = 0; row < ROWS; row++) {
      String code =
          row % EVERY == 0
              ? "91500113BAD"
              : TestCreditCodes.beginningWith("9150011300%06d".formatted(row));
      text.append("龙洲湾第").append(row).append("号物流,").append(code).append(",G54,是\r\n");
    }
    return text.toString().getBytes(Charset.forName("GBK"));
  }

  private static String upload(ParkProcess park, byte[] content) throws Exception {
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s.csv\"\r\n\r\n"
            .formatted(BOUNDARY, UUID.randomUUID());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(park.base() + "/files"))
            .header("Authorization", "Bearer " + ParkProcess.KEY)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                BodyPublishers.ofByteArrays(
                    List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        "\r\n--%s--\r\n".formatted(BOUNDARY).getBytes(StandardCharsets.UTF_8))))
            .build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    return new JsonMapper().readTree(answer).get("id").asString();
  }
}
