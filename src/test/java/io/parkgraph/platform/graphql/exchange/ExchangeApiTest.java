package io.parkgraph.platform.graphql.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Importing files and exporting lists by the API. */
class ExchangeApiTest extends ApiTest {

  private static final String IMPORT =
      """
      mutation($input: ImportRecordsInput!) { importRecords(input: $input) {
        importJob { id dryRun state rows created updated skipped failed target fileName
          rowErrors(first: 10) { row column field code message } }
        errors { code path message } } }
      """;
  private static final String EXPORT =
      """
      mutation($word: String!, $format: ExportFormat!) { exportRecords(input: {
        list: { enterprises: { filter: { name: { contains: $word } },
          orderBy: { field: CREDIT_CODE } } }, format: $format, columns: ["creditCode", "site"] }) {
        exportJob { id state } errors { code } } }
      """;
  private static final String EXPORTED =
      "query($id: ID!) { node(id: $id) { ... on ExportJob { state total rows url list format } } }";

  private final String good = TestCreditCodes.next();
  private final String word = "经接口" + UUID.randomUUID();

  @Test
  void aDryRunTellsWhatTheImportThenDoes() {
    String file = upload(api, "单位,代码,行业\n" + word + "," + good + ",G54\n坏,1,G54\n");
    Map<String, Object> input =
        Map.of(
            "target",
            "ENTERPRISES",
            "fileId",
            file,
            "mapping",
            new Object[] {
              Map.of("column", "name", "header", "单位"),
              Map.of("column", "creditCode", "header", "代码")
            },
            "dryRun",
            true);
    JsonNode dry = imported(api, input);
    assertThat(dry.at("/errors").size()).isZero();
    assertThat(dry.at("/importJob/state").asString()).isEqualTo("DONE");
    assertThat(dry.at("/importJob/created").asInt()).isEqualTo(1);
    JsonNode error = dry.at("/importJob/rowErrors/0");
    assertThat(error.get("row").asInt()).isEqualTo(3);
    assertThat(error.get("column").asString()).isEqualTo("代码");
    assertThat(error.get("field").asString()).isEqualTo("creditCode");
    assertThat(error.get("code").asString()).isEqualTo("CREDIT_CODE_INVALID");
    assertSpoken(error.get("message").asString(), "en");
    assertThat(count()).isZero();

    Map<String, Object> real = new HashMap<>(input);
    real.put("dryRun", false);
    real.put("idempotencyKey", UUID.randomUUID().toString());
    JsonNode first = imported(api, real);
    assertThat(first.at("/importJob/created").asInt()).isEqualTo(1);
    assertThat(first.at("/importJob/failed").asInt()).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
    assertThat(imported(api, real).at("/importJob/id")).isEqualTo(first.at("/importJob/id"));
  }

  @Test
  void whatIsWrongWithTheWholeFileIsToldAtOnce() {
    String headless = upload(api, "名称\nx\n");
    JsonNode missing =
        imported(api, Map.of("target", "ENTERPRISES", "fileId", headless)).at("/errors/0");
    assertThat(missing.get("code").asString()).isEqualTo("COLUMN_MISSING");
    assertThat(missing.get("message").asString()).contains("Credit code");
    assertThat(
            imported(api, Map.of("target", "RECORDS", "fileId", "x"))
                .at("/errors/0/code")
                .asString())
        .isEqualTo("FILE_UNKNOWN");
    ApiClient reader = having("enterprise:read", "file:upload");
    assertThat(
            imported(reader, Map.of("target", "ENTERPRISES", "fileId", upload(reader, "a\nb\n")))
                .at("/errors/0/code")
                .asString())
        .isEqualTo("SCOPE_MISSING");
  }

  @Test
  void aListIsWrittenToAFileThatItsOwnerDownloads() {
    imported(
        api,
        Map.of(
            "target",
            "ENTERPRISES",
            "fileId",
            upload(api, "名称,统一社会信用代码,行业\n" + word + "," + good + ",G54\n")));
    ApiClient owner = having("enterprise:read");
    JsonNode job = exported(owner, "NDJSON");
    assertThat(job.get("rows").asInt()).isEqualTo(1);
    assertThat(owner.send(job.get("url").asString(), "GET").http().body())
        .isEqualTo("{\"creditCode\":\"" + good + "\",\"site\":\"PARK\"}\n");
    assertThat(having("enterprise:read").send(job.get("url").asString(), "GET").http().statusCode())
        .isEqualTo(404);
    assertThat(
            having("economy:read")
                .post(EXPORT, Map.of("word", word, "format", "CSV"))
                .data()
                .at("/exportRecords/errors/0/code")
                .asString())
        .isEqualTo("SCOPE_MISSING");
  }

  private JsonNode exported(ApiClient client, String format) {
    JsonNode begun =
        client
            .post(EXPORT, Map.of("word", word, "format", format))
            .data()
            .at("/exportRecords/exportJob");
    Map<String, String> id = Map.of("id", begun.get("id").asString());
    return Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> client.post(EXPORTED, id).data().get("node"),
            node -> !node.get("state").asString().equals("RUNNING"));
  }

  private int count() {
    return api.post(
            "query($word: String!) { enterprises(first: 1, filter: { name: { contains: $word } })"
                + " { totalCount } }",
            Map.of("word", word))
        .data()
        .at("/enterprises/totalCount")
        .asInt();
  }

  private static JsonNode imported(ApiClient client, Map<String, Object> input) {
    return client.post(IMPORT, Map.of("input", input)).data().get("importRecords");
  }

  private static String upload(ApiClient client, String text) {
    return client.upload(text.getBytes(Charset.forName("GBK")), "a.csv", "text/csv").text("/id");
  }
}
