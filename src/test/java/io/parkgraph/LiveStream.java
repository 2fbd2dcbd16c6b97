package io.parkgraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of server-sent events, read as they come. */
public final class LiveStream implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final HttpResponse<InputStream> response;
  private final BufferedReader lines;

  private LiveStream(HttpResponse<InputStream> response) {
    this.response = response;
    this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
  }

  /**
   * One event, or a comment.
   *
   * @param name the event's name; empty for a comment
   * @param data its data
   */
  public record Event(String name, JsonNode data) {}

  static LiveStream open(URI address, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return new LiveStream(HTTP.send(request.build(), BodyHandlers.ofInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What came before the events. */
  public HttpResponse<?> http() {
    return response;
  }

  /** The whole body of an answer that is no stream. */
  public JsonNode body() {
    return JSON.readTree(lines.lines().reduce("", String::concat));
  }

  /** The next event that is no comment; null at the stream's end. */
  public @Nullable Event next() {
    Event event = nextOrComment();
    while (event != null && event.name().isEmpty()) {
      event = nextOrComment();
    }
    return event;
  }

  /** The next event or comment; null at the stream's end. */
  public @Nullable Event nextOrComment() {
    String name = "";
    String data = "";
    boolean any = false;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("event:")) {
          name = line.substring("event:".length()).strip();
        } else if (line.startsWith("data:")) {
          data += line.substring("data:".length());
        } else if (line.isEmpty() && any) {
          return new Event(name, data.isBlank() ? JSON.nullNode() : JSON.readTree(data));
        }
        any = any || !line.isEmpty();
      }
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      response.body().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
