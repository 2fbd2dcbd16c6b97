package io.parkgraph.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.parkgraph.platform.accounts.keys.PartnerKeys;
import io.parkgraph.platform.accounts.secrets.Secrets;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "park.admin-password=" + WaysInTest.PASSWORD,
      "park.api-key=" + WaysInTest.KEY,
    })
@Import(EchoCaller.class)
class WaysInTest implements FreshStore {

  static final String PASSWORD = "a-long-enough-password";
  static final String KEY = "pk_given_by_the_environment";
  private static final String JSON = "application/json";

  @LocalServerPort private int port;
  @Autowired private PartnerKeys partner;
  @Autowired private AdminCredentials credentials;
  @Autowired private MongoOperations mongo;

  private Browser browser;

  @BeforeEach
  void openBrowser() {
    browser = new Browser(port);
  }

  @Test
  void withoutCredentialsTheCallerIsAnonymous() {
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("anonymous");
  }

  @Test
  void theKeyOfTheEnvironmentIsThePartner() {
    assertThat(withKey(KEY).body()).isEqualTo("application:partner");
  }

  @Test
  void everyFieldOfAQueryIsReadAsTheCallerOfTheRequest() {
    String query = "{\"query\":\"{ enterprises(first: 1) { totalCount nodes { name } } }\"}";
    HttpResponse<String> answer =
        browser.post("/graphql", query, "Content-Type", JSON, "Authorization", "Bearer " + KEY);
    assertThat(answer.body()).contains("\"totalCount\":0").doesNotContain("errors");
  }

  @Test
  void aWrongKeyIsRefusedInTheLanguageAskedFor() {
    HttpResponse<String> english =
        browser.get(
            EchoCaller.API,
            "Authorization",
            "Bearer pk_wrong",
            "Accept-Language",
            "en-GB,zh;q=0.5");
    assertThat(english.statusCode()).isEqualTo(401);
    assertThat(english.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer realm=\"ParkGraph\", error=\"invalid_token\"");
    assertThat(english.body())
        .contains("\"code\":\"UNAUTHENTICATED\"", "This API key is not valid");

    assertThat(withKey("pk_wrong").body()).contains("该 API 密钥无效或已失效。");
  }

  @Test
  void anExpiredKeyAndARevokedKeyAreRefused() {
    Instant past = Instant.now().minusSeconds(1);
    keep(key("pk_expired", past, null));
    keep(key("pk_revoked", null, past));
    keep(key("pk_good", Instant.now().plusSeconds(60), null));

    assertThat(withKey("pk_expired").statusCode()).isEqualTo(401);
    assertThat(withKey("pk_revoked").statusCode()).isEqualTo(401);
    assertThat(withKey("pk_good").body()).isEqualTo("application:scale");
  }

  @Test
  void aKeyThatWasMadeWorksUntilItIsReplacedAndIsStoredOnlyAsItsHash() {
    String issued = partner.issue();
    assertThat(issued).matches("pk_[A-Za-z0-9_-]{43}");
    assertThat(withKey(issued).statusCode()).isEqualTo(200);
    assertThat(mongo.getCollection("api_keys").find().map(Object::toString))
        .noneMatch(stored -> stored.contains(issued))
        .anyMatch(stored -> stored.contains(Secrets.hash(issued)));

    partner.revoke();
    assertThat(withKey(issued).statusCode()).isEqualTo(401);
    partner.configure(KEY);
    assertThat(withKey(KEY).statusCode()).isEqualTo(200);
  }

  @Test
  void theLastUseOfAKeyIsNotedOnceAMinute() {
    keep(key("pk_used", null, null));
    withKey("pk_used");
    Date first = lastUse("pk_used");
    withKey("pk_used");
    assertThat(first).isNotNull().isEqualTo(lastUse("pk_used"));
  }

  @Test
  void aPasswordBeginsASessionWithANewId() {
    browser.get(EchoCaller.TOKEN);
    HttpResponse<String> signedIn = browser.signIn("Admin", PASSWORD);
    assertThat(signedIn.statusCode()).isEqualTo(302);
    assertThat(signedIn.headers().firstValue("Location").orElseThrow()).doesNotContain("login");
    assertThat(signedIn.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("JSESSIONID=", "HttpOnly", "SameSite=Lax");
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("account:admin");
  }

  @Test
  void anUnknownNameAndAWrongPasswordLookTheSame() {
    HttpResponse<String> unknown = browser.signIn("nobody", "wrong");
    HttpResponse<String> wrong = browser.signIn("admin", "wrong");
    assertThat(unknown.statusCode()).isEqualTo(wrong.statusCode());
    assertThat(unknown.headers().firstValue("Location"))
        .hasValue("/login?error")
        .isEqualTo(wrong.headers().firstValue("Location"));
    assertThat(unknown.body()).isEqualTo(wrong.body());
  }

  @Test
  void guessingIsSlowedDownForThatAccountOnly() {
    for (int guess = 0; guess < 5; guess++) {
      browser.signIn("guessed", "wrong" + guess);
    }
    HttpResponse<String> sixth = browser.signIn("guessed", "wrong");
    assertThat(sixth.headers().firstValue("Location")).hasValue("/login?wait");
    assertThat(browser.signIn("admin", PASSWORD).headers().firstValue("Location").orElseThrow())
        .doesNotContain("login");
  }

  @Test
  void noOtherSiteCanSignAVisitorIn() {
    HttpResponse<String> forged =
        browser.post(
            "/login",
            "username=admin&password=" + PASSWORD,
            "Content-Type",
            "application/x-www-form-urlencoded",
            "Origin",
            "https://evil.example");
    assertThat(forged.statusCode()).isEqualTo(403);
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("anonymous");
  }

  @Test
  void aSessionMayPostJsonFromItsOwnOriginOnly() {
    browser.signIn("admin", PASSWORD);
    assertThat(post(JSON, "Origin", browser.base())).isEqualTo(200);
    assertThat(post(JSON, "Sec-Fetch-Site", "same-origin")).isEqualTo(200);
    assertThat(post(JSON, "Origin", "https://evil.example")).isEqualTo(403);
    assertThat(post(JSON, "Sec-Fetch-Site", "cross-site")).isEqualTo(403);
    assertThat(post("text/plain", "Origin", browser.base())).isEqualTo(403);
    assertThat(post(JSON, "X-Nothing", "known")).isEqualTo(403);
    assertThat(post(JSON, "X-CSRF-TOKEN", browser.get(EchoCaller.TOKEN).body())).isEqualTo(200);
  }

  @Test
  void aKeyMayPostFromAnywhere() {
    assertThat(post("text/plain", "Authorization", "Bearer " + KEY)).isEqualTo(200);
  }

  @Test
  void theSchemaIsForKnownCallers() {
    assertThat(browser.get("/graphql/schema").statusCode()).isEqualTo(401);
    assertThat(browser.get("/graphql/schema", "Authorization", "Bearer " + KEY).statusCode())
        .isNotEqualTo(401);
  }

  @Test
  void theApiBindsBrowsersWithStrictHeaders() {
    HttpResponse<String> answer = browser.get(EchoCaller.API);
    String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("default-src 'none'", "script-src 'self';", "frame-ancestors 'none'")
        .doesNotContain("unsafe-eval");
    assertThat(answer.headers().map())
        .containsEntry("X-Content-Type-Options", List.of("nosniff"))
        .containsEntry("Referrer-Policy", List.of("same-origin"))
        .containsKey("Permissions-Policy")
        .doesNotContainKey("Strict-Transport-Security");
  }

  @Test
  void theUiSendsStrangersToTheLogin() {
    HttpResponse<String> answer = browser.get("/enterprises", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
  }

  @Test
  void aNewPasswordEndsTheSessionsOfBefore() {
    browser.signIn("admin", PASSWORD);
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("account:admin");

    String fresh = credentials.reset().password();
    await()
        .untilAsserted(() -> assertThat(browser.get(EchoCaller.API).body()).isEqualTo("anonymous"));
    browser.signIn("admin", String.valueOf(fresh));
    assertThat(browser.get(EchoCaller.API).body()).isEqualTo("account:admin");
    credentials.atStart();
  }

  private HttpResponse<String> withKey(String key) {
    return browser.get(EchoCaller.API, "Authorization", "Bearer " + key);
  }

  private int post(String type, String header, String value) {
    return browser.post(EchoCaller.API, "{}", "Content-Type", type, header, value).statusCode();
  }

  private @Nullable Date lastUse(String key) {
    return mongo
        .getCollection("api_keys")
        .find(new Document("_id", Secrets.hash(key)))
        .map(row -> row.getDate("lastUsedAt"))
        .first();
  }

  private void keep(Document key) {
    mongo.getCollection("api_keys").insertOne(key);
  }

  private static Document key(
      String key, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {
    return new Document("_id", Secrets.hash(key))
        .append("version", 1L)
        .append("prefix", Secrets.prefix(key))
        .append("application", "scale")
        .append("origin", "GENERATED")
        .append("scopes", List.of("enterprise:read"))
        .append("createdAt", Date.from(Instant.now()))
        .append("expiresAt", expiresAt == null ? null : Date.from(expiresAt))
        .append("revokedAt", revokedAt == null ? null : Date.from(revokedAt));
  }
}
