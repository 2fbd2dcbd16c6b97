package io.parkgraph;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket on which a test says what it likes, and hears what comes. */
public final class LiveSocket implements WebSocket.Listener, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private boolean answersPings = true;
  private WebSocket socket;

  private LiveSocket() {}

  static LiveSocket open(URI address, Map<String, String> headers) {
    var client = new LiveSocket();
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    builder.subprotocols("graphql-transport-ws");
    headers.forEach(builder::header);
    client.socket = builder.buildAsync(address, client).join();
    return client;
  }

  /** Says who it is, and hears that it may begin. */
  public LiveSocket begin() {
    say("{\"type\": \"connection_init\"}");
    return acknowledged();
  }

  /** Says who it is by a key in the payload, and hears that it may begin. */
  public LiveSocket begin(String authorization) {
    say(
        JSON.writeValueAsString(
            Map.of("type", "connection_init", "payload", Map.of("authorization", authorization))));
    return acknowledged();
  }

  private LiveSocket acknowledged() {
    JsonNode answer = hear();
    if (!answer.path("type").asString().equals("connection_ack")) {
      throw new AssertionError("no acknowledgement: " + answer);
    }
    return this;
  }

  /** Stops answering pings. */
  public void fallSilent() {
    answersPings = false;
  }

  /** Says a text as it is. */
  public void say(String text) {
    socket.sendText(text, true).join();
  }

  /** Asks for an operation. */
  public void subscribe(String id, String query, Map<String, ?> variables) {
    say(
        JSON.writeValueAsString(
            Map.of(
                "id",
                id,
                "type",
                "subscribe",
                "payload",
                Map.of("query", query, "variables", variables))));
  }

  /** The next message that is no ping. */
  public JsonNode hear() {
    JsonNode message = poll(PATIENCE);
    if (message == null) {
      throw new AssertionError("nothing came; closed: " + closed);
    }
    return message;
  }

  /** What has come and was not heard yet. */
  public List<JsonNode> rest() {
    List<JsonNode> rest = new ArrayList<>();
    heard.drainTo(rest);
    return rest;
  }

  /** Whether nothing comes for a while. */
  public boolean hearsNothing(Duration time) {
    return poll(time) == null;
  }

  /** The code with which the server closed. */
  public int closeCode() {
    return closed.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  private @Nullable JsonNode poll(Duration time) {
    try {
      return heard.poll(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      JsonNode message = JSON.readTree(part.toString());
      part.setLength(0);
      if (!message.path("type").asString().equals("ping")) {
        heard.add(message);
      } else if (answersPings) {
        from.sendText("{\"type\": \"pong\"}", true);
      }
    }
    from.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closed.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closed.completeExceptionally(error);
  }

  @Override
  public void close() {
    socket.abort();
  }
}
