package io.parkgraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API over HTTP, as any client does. */
public final class ApiClient {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final int port;
  private final Map<String, String> headers;

  ApiClient(int port) {
    this(
        port,
        Map.of(
            "Content-Type", "application/json",
            "Accept", "application/graphql-response+json"));
  }

  private ApiClient(int port, Map<String, String> headers) {
    this.port = port;
    this.headers = headers;
  }

  /** What came back. */
  public record Answer(HttpResponse<String> http, JsonNode body) {

    /** The part of the body at a JSON pointer. */
    public JsonNode at(String pointer) {
      return body.at(pointer);
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
      return body.at(pointer).asString();
    }

    /** The data, of an answer that has no errors. */
    public JsonNode data() {
      if (body.has("errors")) {
        throw new AssertionError("errors: " + body);
      }
      return body.get("data");
    }
  }

  /** The same client with another header. */
  public ApiClient with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new ApiClient(port, all);
  }

  /** The same client without a header. */
  public ApiClient without(String header) {
    Map<String, String> rest = new LinkedHashMap<>(headers);
    rest.remove(header);
    return new ApiClient(port, rest);
  }

  /** The same client with the session of an account, signed in through the form of the UI. */
  ApiClient signedIn(String account, String password) {
    String form =
        "username=%s&password=%s"
            .formatted(
                URLEncoder.encode(account, StandardCharsets.UTF_8),
                URLEncoder.encode(password, StandardCharsets.UTF_8));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address() + "/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form));
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      String cookies =
          answer.headers().allValues("Set-Cookie").stream()
              .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
              .collect(Collectors.joining("; "));
      if (answer.headers().firstValue("Location").orElse("login").contains("login")) {
        throw new AssertionError(account + " cannot sign in: " + answer);
      }
      return with("Cookie", cookies).with("Origin", address());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** Opens a WebSocket with the same headers, but for those of a body. */
  public LiveSocket socket() {
    Map<String, String> own = new LinkedHashMap<>(headers);
    own.keySet().removeAll(List.of("Content-Type", "Accept"));
    return LiveSocket.open(URI.create("ws://localhost:" + port + "/graphql-ws"), own);
  }

  /** Opens a stream of server-sent events. */
  public LiveStream stream(String query, Map<String, ?> variables) {
    Map<String, String> own = new LinkedHashMap<>(headers);
    own.put("Accept", "text/event-stream");
    return LiveStream.open(
        URI.create("http://localhost:" + port + "/graphql"),
        own,
        JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
  }

  /** Where it calls, without a slash at the end. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** The value of one of its headers. */
  public String header(String name) {
    return headers.get(name);
  }

  /** Sends a document by POST. */
  public Answer post(String query) {
    return post(query, Map.of());
  }

  /** Sends a document with variables by POST. */
  public Answer post(String query, Map<String, ?> variables) {
    return postBody(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
  }

  /** Sends a body as it is. */
  public Answer postBody(String body) {
    return send("/graphql", "POST", HttpRequest.BodyPublishers.ofString(body));
  }

  /** Sends parameters by GET. */
  public Answer get(Map<String, String> parameters) {
    String query =
        parameters.entrySet().stream()
            .map(each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send("/graphql?" + query, "GET", HttpRequest.BodyPublishers.noBody());
  }

  /** Uploads one file as a form does, with the name and the type that a client claims. */
  public Answer upload(byte[] content, String name, String claimedType) {
    String boundary = "a-boundary-of-the-tests";
    String head =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
            .formatted(boundary, name, claimedType);
    String tail = "\r\n--%s--\r\n".formatted(boundary);
    return with("Content-Type", "multipart/form-data; boundary=" + boundary)
        .send(
            "/files",
            "POST",
            HttpRequest.BodyPublishers.ofByteArrays(
                List.of(
                    head.getBytes(StandardCharsets.UTF_8),
                    content,
                    tail.getBytes(StandardCharsets.UTF_8))));
  }

  /** Sends nothing to an address. */
  public Answer send(String path, String method) {
    return send(path, method, HttpRequest.BodyPublishers.noBody());
  }

  private Answer send(String path, String method, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).method(method, body);
    headers.forEach(request::header);
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      String type = response.headers().firstValue("Content-Type").orElse("");
      JsonNode json =
          type.contains("json") ? JSON.readTree(response.body()) : JSON.createObjectNode();
      return new Answer(response, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
