package io.parkgraph.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to the running product over HTTP: with a session, with a key, or with nothing.
 */
final class Visitor {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final String name;
  private final boolean limited;
  private final String base;
  private final @Nullable String key;
  private boolean signedIn;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  /**
   * Somebody new.
   *
   * @param name the column of the table
   * @param limited whether the role is granted for one place
   * @param key an API key; null for none
   */
  Visitor(String name, boolean limited, int port, @Nullable String key) {
    this.name = name;
    this.limited = limited;
    this.base = "http://localhost:" + port;
    this.key = key;
  }

  String name() {
    return name;
  }

  boolean isSignedIn() {
    return signedIn;
  }

  boolean isLimited() {
    return limited;
  }

  /** Signs in through the form of the UI. */
  void signIn(String account, String password) {
    String form =
        "username=%s&password=%s"
            .formatted(
                URLEncoder.encode(account, StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8));
    HttpResponse<String> answer =
        send(
            request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    if (answer.headers().firstValue("Location").orElse("login").contains("login")) {
      throw new AssertionError(name + " cannot sign in: " + answer);
    }
    signedIn = true;
  }

  HttpResponse<String> get(String path) {
    return send(request(path).header("Accept", "text/html,application/json").GET());
  }

  HttpResponse<String> json(String method, String path, String body) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Origin", base)
            .header("Accept", "application/graphql-response+json, application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** The first line of data of a stream of events; null where none comes for a while. */
  @Nullable String firstEvent(String body, Duration patience) {
    return FirstEvent.of(
        client,
        request("/graphql")
            .header("Content-Type", "application/json")
            .header("Origin", base)
            .header("Accept", "text/event-stream")
            .POST(BodyPublishers.ofString(body))
            .build(),
        patience);
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(PATIENCE)
            .header("Accept-Language", "zh-CN");
    return key == null ? request : request.header("Authorization", "Bearer " + key);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
