package io.parkgraph;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test of the API over HTTP, on the whole product with the real embedded store and the demo park
 * in it. All such tests share one running product, so each writes only what is its own.
 */
@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "park.api-key=" + ApiTest.KEY,
      "park.admin-password=" + ApiTest.PASSWORD,
      "park.demo-password=" + ApiTest.PASSWORD,
      "park.graphql.live.init-timeout=2s",
      "park.graphql.live.heartbeat=1s",
      "park.graphql.live.subscriptions-per-connection=3"
    })
@Import(CountedCommands.class)
public abstract class ApiTest {

  /** A key with every scope. */
  protected static final String KEY = "pk_the_tests_key_with_every_scope";

  /** The password of every account. */
  static final String PASSWORD = "a-long-enough-password";

  @LocalServerPort private int port;
  @Autowired private MongoOperations mongo;

  /** Calls the API with every scope, in English. */
  protected ApiClient api;

  @DynamicPropertySource
  static void store(DynamicPropertyRegistry registry) throws IOException {
    String folder = Files.createTempDirectory("parkgraph-api-test").toString();
    registry.add("park.data", () -> folder + "/data");
  }

  @BeforeEach
  void client() {
    api = new ApiClient(port).with("Authorization", "Bearer " + KEY).with("Accept-Language", "en");
  }

  /** Calls the API as nobody known. */
  protected ApiClient anonymous() {
    return api.without("Authorization");
  }

  /** Calls the API with a new key that has these scopes only. */
  protected ApiClient having(String... scopes) {
    return havingAt(List.of(), scopes);
  }

  /** Calls the API with a new key that has these scopes only, and only at these places. */
  protected ApiClient havingAt(List<Place> places, String... scopes) {
    String key = "pk_" + UUID.randomUUID();
    mongo
        .getCollection("api_keys")
        .insertOne(
            new Document("_id", sha256(key))
                .append("prefix", "pk_")
                .append("application", "test-" + UUID.randomUUID())
                .append("origin", "GENERATED")
                .append("scopes", List.copyOf(Arrays.asList(scopes)))
                .append("version", 1L)
                .append("held", places.stream().map(Place::toString).toList())
                .append("createdAt", Date.from(Instant.now())));
    return api.with("Authorization", "Bearer " + key);
  }

  /** Calls the API with the session of a new account that has these roles. */
  protected ApiClient as(Grant... grants) {
    MongoCollection<Document> accounts = mongo.getCollection("accounts");
    Document admin = Objects.requireNonNull(accounts.find(Filters.eq("_id", "admin")).first());
    String id = "t" + UUID.randomUUID().toString().substring(0, 18);
    accounts.insertOne(
        new Document(admin)
            .append("_id", id)
            .append("name", id)
            .append("grants", Arrays.stream(grants).map(Grant::toString).toList()));
    return anonymous().signedIn(id, PASSWORD);
  }

  /** Revokes the key of a client. */
  protected void revoke(ApiClient client) {
    change(client, Updates.set("revokedAt", Date.from(Instant.now())));
  }

  /** Leaves the key of a client these scopes only. */
  protected void narrow(ApiClient client, String... scopes) {
    change(client, Updates.set("scopes", List.of(scopes)));
  }

  private void change(ApiClient client, Bson update) {
    String key = client.header("Authorization").substring("Bearer ".length());
    mongo.getCollection("api_keys").updateOne(Filters.eq("_id", sha256(key)), update);
  }

  /** Checks that a message is said in the language of the tag: in Chinese, or not. */
  protected static void assertSpoken(String message, String language) {
    boolean chinese =
        message
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    assertThat(chinese).as(message).isEqualTo(language.startsWith("zh"));
  }

  private static String sha256(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "%064x".formatted(new BigInteger(1, hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
