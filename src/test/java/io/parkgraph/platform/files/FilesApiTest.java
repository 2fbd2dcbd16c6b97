package io.parkgraph.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.ApiClient;
import io.parkgraph.ApiClient.Answer;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.graphql.node.NodeId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Files over HTTP: brought by some, read by those who may read what they belong to. */
class FilesApiTest extends ApiTest {

  private static final byte[] SCAN = "%PDF-1.7 a scan".getBytes(StandardCharsets.US_ASCII);
  private static final String ATTACH =
      """
      mutation($enterprise: ID!, $file: ID!, $version: Int!) { attachEnterpriseFile(input: {
        enterpriseId: $enterprise, expectedVersion: $version, fileId: $file, kind: LICENCE }) {
          enterprise { attachments { id kind name type size url } } errors { code path } } }
      """;
  private static final String DETACH =
      """
      mutation($enterprise: ID!, $file: ID!, $version: Int!) { detachEnterpriseFile(input: {
        enterpriseId: $enterprise, expectedVersion: $version, fileId: $file }) {
          enterprise { attachments { id } } errors { code } } }
      """;

  @Test
  void whatIsUploadedIsToldByItsContentAndReadBackByWhoBroughtIt() {
    ApiClient clerk = having("file:upload");
    Answer uploaded = clerk.upload(SCAN, "../营业执照.html", "text/html");
    assertThat(uploaded.http().statusCode()).isEqualTo(201);
    assertThat(uploaded.text("/name")).isEqualTo("营业执照.pdf");
    assertThat(uploaded.text("/type")).isEqualTo("application/pdf");
    assertThat(uploaded.text("/sha256")).hasSize(64);
    String url = uploaded.text("/url");
    assertThat(uploaded.http().headers().firstValue("Location")).hasValue(url);

    Answer read = clerk.send(url, "GET");
    assertThat(read.http().body()).isEqualTo("%PDF-1.7 a scan");
    assertHeader(read, "Content-Type", "application/pdf");
    assertHeader(read, "X-Content-Type-Options", "nosniff");
    assertHeader(read, "Content-Security-Policy", "sandbox");
    assertHeader(read, "Content-Disposition", "attachment;");
    assertHeader(read, "Content-Disposition", "filename*=UTF-8''%E8%90%A5");
    assertHeader(read, "Cache-Control", "no-store");
    String tag = read.http().headers().firstValue("ETag").orElseThrow();
    assertThat(clerk.with("If-None-Match", tag).send(url, "GET").http().statusCode())
        .isEqualTo(304);
  }

  @Test
  void othersReadAFileWhenItBelongsToWhatTheyMayRead() {
    ApiClient clerk = having("file:upload", "enterprise:read", "enterprise:write");
    String file = clerk.upload(SCAN, "a.pdf", "application/pdf").text("/id");
    ApiClient reader = having("enterprise:read");
    assertThat(status(reader, file)).isEqualTo(404);

    Map<String, Object> first = of(register(clerk), file, 1);
    JsonNode attached = clerk.post(ATTACH, first).data().at("/attachEnterpriseFile");
    assertThat(attached.at("/enterprise/attachments/0/url").asString()).isEqualTo("/files/" + file);
    assertThat(attached.at("/enterprise/attachments/0/kind").asString()).isEqualTo("LICENCE");
    assertThat(status(reader, file)).isEqualTo(200);
    assertThat(status(having("economy:read"), file)).isEqualTo(404);
    assertThat(status(anonymous(), file)).isEqualTo(401);

    JsonNode twice =
        clerk.post(ATTACH, of(first.get("enterprise"), file, 2)).data().at("/attachEnterpriseFile");
    assertThat(twice.at("/errors/0/code").asString()).isEqualTo("ATTACHED_ALREADY");

    clerk.post(DETACH, of(first.get("enterprise"), file, 2)).data();
    assertThat(status(reader, file)).isEqualTo(404);
  }

  @Test
  void nobodyAttachesAFileThatSomebodyElseBrought() {
    String file = having("file:upload").upload(SCAN, "a.pdf", "application/pdf").text("/id");
    ApiClient clerk = having("enterprise:read", "enterprise:write");
    JsonNode refused =
        clerk.post(ATTACH, of(register(clerk), file, 1)).data().at("/attachEnterpriseFile");
    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("FILE_UNKNOWN");
    assertThat(refused.at("/errors/0/path/1").asString()).isEqualTo("fileId");
  }

  @Test
  void aLicenceIsAScan() {
    ApiClient clerk = having("file:upload", "enterprise:read", "enterprise:write");
    String text =
        clerk.upload("a text".getBytes(StandardCharsets.UTF_8), "a.pdf", "x/y").text("/id");
    JsonNode refused =
        clerk.post(ATTACH, of(register(clerk), text, 1)).data().at("/attachEnterpriseFile");
    assertThat(refused.at("/errors/0/code").asString()).isEqualTo("LICENCE_NO_SCAN");
  }

  @Test
  void whatIsNotKeptIsSaidInTheCallersLanguage() {
    ApiClient clerk = having("file:upload");
    assertProblem(clerk.upload(new byte[0], "a.pdf", "application/pdf"), 422, "FILE_EMPTY");
    assertProblem(clerk.upload(new byte[] {'M', 'Z', 0}, "a.pdf", "x/y"), 415, "FILE_TYPE_UNKNOWN");
    assertProblem(clerk.upload(new byte[21_500_000], "a.txt", "x/y"), 413, "FILE_TOO_LARGE");
    assertProblem(
        clerk.with("Content-Type", "text/plain").send("/files", "POST"), 415, "NOT_MULTIPART");
    assertProblem(having("enterprise:read").upload(SCAN, "a.pdf", "x/y"), 403, "FORBIDDEN");
    assertProblem(clerk.send("/files/nothing", "GET"), 404, "NOT_FOUND");
    assertThat(anonymous().upload(SCAN, "a.pdf", "x/y").http().statusCode()).isEqualTo(401);
    Answer chinese = clerk.with("Accept-Language", "zh-CN").upload(new byte[0], "a", "x/y");
    assertSpoken(chinese.text("/errors/0/message"), "zh-CN");
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.http().statusCode()).as(answer.http().body()).isEqualTo(status);
    assertThat(answer.text("/errors/0/extensions/code")).isEqualTo(code);
    assertSpoken(answer.text("/errors/0/message"), "en");
  }

  private static void assertHeader(Answer answer, String name, String part) {
    assertThat(answer.http().headers().firstValue(name).orElse("")).contains(part);
  }

  private static int status(ApiClient caller, String file) {
    return caller.send("/files/" + file, "GET").http().statusCode();
  }

  private static Map<String, Object> of(Object enterprise, String file, int version) {
    return Map.of("enterprise", enterprise, "file", file, "version", version);
  }

  private static String register(ApiClient clerk) {
    String code = TestCreditCodes.next();
    clerk
        .post(
            """
            mutation($code: CreditCode!) { registerEnterprise(input: {
              name: "示例", creditCode: $code, industry: "G54" }) { errors { code } } }
            """,
            Map.of("code", code))
        .data();
    return NodeId.of("Enterprise", code);
  }
}
