package io.parkgraph.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.parkgraph.ApiClient;
import io.parkgraph.ApiTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.platform.graphql.node.NodeId;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.store.backup.BackupCommands;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.h2.mvstore.MVStoreTool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * Writes, changes, finds and reveals telephone numbers, and provokes errors with numbers in them;
 * then looks for them wherever the product leaves anything. A number that was planted in clear
 * shows first that the probe would find one in each of these places.
 */
@ExtendWith(OutputCaptureExtension.class)
@Import(WrittenCommands.class)
@TestPropertySource(
    properties = {
      "logging.level.io.parkgraph=debug",
      "logging.level.graphql=debug",
      "logging.level.org.springframework.web=debug",
      // At that level it tells addresses, with what a GET has in them.
      "logging.level.org.springframework.web.servlet.DispatcherServlet=info",
      "logging.level.org.springframework.graphql=debug"
    })
class PhoneProbeTest extends ApiTest {

  private static final String PLANTED = "15400139999";
  private static final String FIRST = "15400137731";
  private static final String SECOND = "15400137742";
  private static final String LANDLINE = "02368137753";
  private static final String PERSONS = "15400137764";

  /** A resident identity number by GB 11643, of nobody. */
  private static final String IDENTITY = "500113199001010013";

  /** Documents whose events are not in the log yet. */
  private static final Bson WAITING = Filters.exists("pending.0");

  @Autowired private MongoOperations mongo;
  @Autowired private WrittenCommands commands;

  @Value("${park.data}")
  private Path data;

  @TempDir private Path copies;

  private String enterprise;
  private ApiClient clerk;

  @Test
  void noNumberIsLeftInClearAnywhereAndOneThatIsPlantedIsFoundEverywhere(CapturedOutput output)
      throws IOException {
    use();
    people();
    fail();
    await().until(() -> mongo.getCollection("enterprises").countDocuments(WAITING) == 0);
    plant();

    Map<String, byte[]> places = places(output);
    Needles planted = new Needles(PLANTED);
    places.forEach((place, bytes) ->
        assertThat(planted.in(bytes)).as("the planted control in " + place).isNotEmpty());
    for (String number : List.of(FIRST, SECOND, LANDLINE, PERSONS, IDENTITY)) {
      Needles needles = new Needles(number);
      places.forEach((place, bytes) -> assertThat(needles.in(bytes)).as(place).isEmpty());
    }
  }

  /** What people do all day. */
  private void use() {
    clerk =
        having(
            "enterprise:read", "enterprise:write", "contact:read", "contact:reveal", "file:upload");
    String code = TestCreditCodes.next();
    enterprise = NodeId.of("Enterprise", code);
    clerk
        .post(
            """
            mutation($code: CreditCode!) { registerEnterprise(input: {
              name: "示例", creditCode: $code, industry: "G54" }) { errors { code } } }
            """,
            Map.of("code", code))
        .data();
    add(1, "154 0013 7731", "key-of-the-first");
    add(1, "154 0013 7731", "key-of-the-first");
    add(2, "(023) 6813-7753", "key-of-the-landline");
    String change =
        """
        mutation($id: ID!) { updateEnterpriseContact(input: { enterpriseId: $id, contactId: "2",
          expectedVersion: 3, phone: "%s", idempotencyKey: "%s" }) { errors { code } } }
        """
            .formatted(SECOND, SECOND);
    clerk.post(change, Map.of("id", enterprise)).data();
    reveal("2", "核实事故", SECOND);
    find(LANDLINE);
    find(FIRST);
    byte[] table = ("姓名,电话\n示例甲," + FIRST + "\n").getBytes(StandardCharsets.UTF_8);
    ApiClient.Answer file = clerk.upload(table, "示例 " + FIRST + ".csv", "text/csv");
    assertThat(file.http().statusCode()).isEqualTo(201);
    clerk.send(file.text("/url"), "GET");
    clerk
        .post(
            """
            query($id: ID!) {
              node(id: $id) { ... on Enterprise {
                contacts { name maskedPhone } attachments { name }
                history { changes { path before after } } } }
              changes(first: 50) { token } }
            """,
            Map.of("id", enterprise))
        .data();
  }

  /** A person is registered, changed, told of and refused. */
  private void people() {
    ApiClient park = as(Grant.everywhere(Role.PARK_ADMIN));
    String id =
        park.post(
                """
                mutation { registerPerson(input: { name: "示例", phone: "%s", residentId: "%s",
                  idempotencyKey: "%s" }) { person { id } errors { code } } }
                """
                    .formatted(PERSONS, IDENTITY, IDENTITY))
            .data()
            .at("/registerPerson/person/id")
            .asString();
    String update =
        "mutation { updatePerson(input: { id: \"%s\", expectedVersion: %d, %s }) { errors { code message } } }";
    park.post(update.formatted(id, 9, "residentId: \"" + IDENTITY + "\"")).data();
    park.post(update.formatted(id, 1, "name: \"" + PERSONS + "\"")).data();
    park.post(update.formatted(id, 1, "residentId: \"" + IDENTITY + "0\"")).data();
    park.post(
        "{ people(first: 1, filter: { name: { contains: \""
            + IDENTITY
            + "\" } }) { totalCount } }");
    park.post("{ people(first: 1, filter: { name: " + IDENTITY + " }) { totalCount } }");
    String reveal =
        "mutation { revealPersonPhone(input: { personId: \"%s\", reason: \"%s\" }) { phone errors { code } } }";
    JsonNode shown = park.post(reveal.formatted(id, "核实事故")).data();
    assertThat(shown.at("/revealPersonPhone/phone").asString()).isEqualTo(PERSONS);
    park.post(reveal.formatted(id, PERSONS)).data();
    park.post(reveal.formatted(PERSONS, "没有此人")).data();
    having("organization:read").post(reveal.formatted(id, PERSONS));
  }

  /** What goes wrong. */
  private void fail() {
    add(4, FIRST + "1", null);
    add(4, SECOND, null);
    add(1, FIRST, null);
    clerk.post(
        """
        mutation($id: ID!) { addEnterpriseContact(input: { enterpriseId: $id, expectedVersion: 4,
          name: "打 %s", title: "%s", phone: "%s" }) { errors { code message } } }
        """
            .formatted(FIRST, SECOND, LANDLINE),
        Map.of("id", enterprise));
    reveal("2", "请拨 " + FIRST, null);
    reveal("99", "没有此人", FIRST);
    reveal(FIRST, "没有此人", null);
    clerk.post("{ contactsByPhone(phone: " + FIRST + ") { name } }");
    clerk.post("{ contactsByPhone(phone: \"" + FIRST + "0\") { name } }");
    clerk.post("{ contactsByPhone(phone: \"" + FIRST + "\") { name ");
    clerk.post("{ contactsByPhone(phone: \"" + FIRST + "\", other: \"" + SECOND + "\") { x } }");
    clerk.post("{ contactsByPhone(phone: [\"" + FIRST + "\"]) { name } }");
    clerk.post(
        "query($p: PhoneNumber!) { contactsByPhone(phone: $p) { name } }",
        Map.of("p", Long.valueOf(FIRST)));
    clerk.post(
        "query($p: PhoneNumber!) { contactsByPhone(phone: $p) { name } }",
        Map.of("p", Map.of("number", FIRST)));
    clerk.post("query($p: Int!) { contactsByPhone(phone: $p) { name } }", Map.of("p", FIRST));
    clerk.postBody("{\"query\": \"{ viewer { name } }\", \"variables\": " + FIRST);
    clerk.get(
        Map.of(
            "query",
            "query($p: PhoneNumber!) { contactsByPhone(phone: $p) { name } }",
            "variables",
            "{\"p\": \"" + FIRST + "\"}"));
    clerk.post("{ node(id: \"" + FIRST + "\") { id } }");
    clerk.post(
        "{ enterprises(first: 1, filter: { name: { contains: \""
            + FIRST
            + "\" } }) { totalCount } }");
    clerk.send("/files/" + FIRST, "GET");
    having("enterprise:read").post("{ contactsByPhone(phone: \"" + FIRST + "\") { name } }");
    anonymous().post("{ contactsByPhone(phone: \"" + SECOND + "\") { name } }");
  }

  /** The control: in clear in each place that is searched. */
  private void plant() {
    String id = "planted-control";
    for (String collection : List.of("enterprises", "events", "access_log")) {
      mongo.insert(new Document("_id", id).append("phone", PLANTED), collection);
    }
    LoggerFactory.getLogger("io.parkgraph.probe").info("a planted control {}", PLANTED);
  }

  private Map<String, byte[]> places(CapturedOutput output) throws IOException {
    Map<String, byte[]> places = new LinkedHashMap<>();
    Path copy = Files.createDirectories(copies.resolve("data"));
    try (Stream<Path> files = Files.list(data)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    places.put("the data folder, uncompressed", uncompressed(copy.resolve("parkgraph.mv")));
    places.put("a backup, uncompressed", backup());
    places.put("all that was written to the database", commands.bytes());
    places.put("the output and the log", output.getAll().getBytes(StandardCharsets.UTF_8));
    places.put("the events", rows("events"));
    places.put("the access log", rows("access_log"));
    return places;
  }

  /** The store compresses its pages, so it is written once more without. */
  private static byte[] uncompressed(Path store) throws IOException {
    MVStoreTool.compact(store.toString(), false);
    return Files.readAllBytes(store);
  }

  /** As {@code ./park backup} makes it; behind its first line it is compressed. */
  private byte[] backup() throws IOException {
    Path file = copies.resolve("probe.backup");
    BackupCommands.run(new String[] {"--park.backup=" + file, "--park.data=" + data});
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      int one = in.read();
      while (one >= 0 && one != '\n') {
        one = in.read();
      }
      return new GZIPInputStream(in).readAllBytes();
    }
  }

  private byte[] rows(String collection) {
    var all = new ByteArrayOutputStream();
    for (Document row : mongo.getCollection(collection).find()) {
      all.writeBytes(row.toJson().getBytes(StandardCharsets.UTF_8));
    }
    return all.toByteArray();
  }

  private void add(int version, String phone, String key) {
    var variables =
        new HashMap<String, Object>(Map.of("id", enterprise, "version", version, "phone", phone));
    variables.put("key", key);
    clerk.post(
        """
        mutation($id: ID!, $version: Int!, $phone: PhoneNumber!, $key: String) {
          addEnterpriseContact(input: { enterpriseId: $id, expectedVersion: $version,
            name: "示例甲", phone: $phone, idempotencyKey: $key }) { errors { code } } }
        """,
        variables);
  }

  private void reveal(String contact, String reason, String key) {
    var variables =
        new HashMap<String, Object>(Map.of("id", enterprise, "contact", contact, "reason", reason));
    variables.put("key", key);
    clerk.post(
        """
        mutation($id: ID!, $contact: ID!, $reason: String!, $key: String) {
          revealContactPhone(input: { enterpriseId: $id, contactId: $contact, reason: $reason,
            idempotencyKey: $key }) { phone errors { code } } }
        """,
        variables);
  }

  private void find(String phone) {
    clerk
        .post("query($p: PhoneNumber!) { contactsByPhone(phone: $p) { name } }", Map.of("p", phone))
        .data();
  }
}
