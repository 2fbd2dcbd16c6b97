package io.parkgraph.platform.graphql.live;

import io.parkgraph.platform.graphql.ApiException;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.security.Standing;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.SessionLimitExceededException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One WebSocket in the sub-protocol graphql-transport-ws: who is behind it, and what runs on it.
 *
 * @see <a href="https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md">The protocol</a>
 */
final class Connection {

  private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final WebSocketSession session;
  private final Operations operations;
  private final LiveSettings settings;
  private final Map<String, Operation> running = new ConcurrentHashMap<>();
  private final AtomicBoolean greeted = new AtomicBoolean();
  private final CountDownLatch initialised = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Standing standing;
  private volatile boolean heard = true;

  Connection(
      WebSocketSession session, Standing standing, Operations operations, LiveSettings settings) {
    this.session = session;
    this.standing = standing;
    this.operations = operations;
    this.settings = settings;
  }

  void begin() {
    Thread.ofVirtual().name("websocket-heartbeat").start(this::watch);
  }

  void receive(String text) {
    heard = true;
    try {
      switch (ClientMessage.read(JSON, text)) {
        case ClientMessage.Init init -> initialise(init.payload());
        case ClientMessage.Subscribe subscribe -> subscribe(subscribe);
        case ClientMessage.Complete complete -> cancel(complete.id());
        case ClientMessage.Ping _ -> write("pong", null, null);
        case ClientMessage.Pong _ -> {}
      }
    } catch (ClientMessage.Malformed _) {
      close(Closing.MALFORMED);
    } catch (IOException | RuntimeException unreachable) {
      lost(unreachable);
    }
  }

  /** A key in the payload goes before what the opening request carried. */
  private void initialise(JsonNode payload) throws IOException {
    if (!greeted.compareAndSet(false, true)) {
      close(Closing.TWICE);
      return;
    }
    for (Map.Entry<String, JsonNode> field : payload.properties()) {
      if (field.getKey().equalsIgnoreCase(HttpHeaders.AUTHORIZATION)) {
        standing = operations.standing(field.getValue().asString(""));
      }
    }
    if (standing.now().isEmpty()) {
      close(Closing.FORBIDDEN);
      return;
    }
    initialised.countDown();
    write("connection_ack", null, null);
  }

  private void subscribe(ClientMessage.Subscribe message) throws IOException {
    if (initialised.getCount() > 0) {
      close(Closing.NOT_INITIALISED);
      return;
    }
    if (running.size() >= settings.subscriptionsPerConnection()) {
      var many =
          ApiException.of(
              ErrorCode.RATE_LIMITED, "subscription.many", settings.subscriptionsPerConnection());
      write("error", message.id(), operations.errors(many, session));
      return;
    }
    var operation = new Operation(this, message.id());
    if (running.putIfAbsent(message.id(), operation) != null) {
      close(Closing.inUse(message.id()));
      return;
    }
    operation.start(operations, session, standing, message.request());
  }

  private void cancel(String id) {
    Operation operation = running.remove(id);
    if (operation != null) {
      operation.cancel();
    }
  }

  /** Sends what belongs to an operation, unless the client has ended it. */
  void send(String type, Operation operation, @Nullable Object payload) throws IOException {
    if (running.get(operation.id()) == operation) {
      write(type, operation.id(), payload);
    }
  }

  /** Sends the last that belongs to an operation. */
  void finish(String type, Operation operation, @Nullable Object payload) {
    if (running.remove(operation.id(), operation)) {
      try {
        write(type, operation.id(), payload);
      } catch (IOException | RuntimeException unreachable) {
        lost(unreachable);
      }
    }
    if (standing.now().isEmpty()) {
      close(Closing.FORBIDDEN);
    }
  }

  private void write(String type, @Nullable String id, @Nullable Object payload)
      throws IOException {
    Map<String, Object> message = new LinkedHashMap<>();
    if (id != null) {
      message.put("id", id);
    }
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    session.sendMessage(new TextMessage(JSON.writeValueAsString(message)));
  }

  /** Gives up a client that cannot be reached, or that receives more slowly than it asks. */
  void lost(Exception cause) {
    LOG.debug("A WebSocket is given up", cause);
    close(
        cause instanceof SessionLimitExceededException
            ? Closing.TOO_SLOW
            : CloseStatus.SERVER_ERROR);
  }

  void close(CloseStatus status) {
    try {
      session.close(status);
    } catch (IOException | RuntimeException gone) {
      LOG.debug("A WebSocket was gone before it was closed", gone);
    } finally {
      ended();
    }
  }

  /** Nothing can be sent any more. */
  void ended() {
    closed.countDown();
    running.values().forEach(Operation::cancel);
    running.clear();
  }

  private void watch() {
    try {
      if (!await(initialised, settings.initTimeout()) && closed.getCount() > 0) {
        close(Closing.INIT_TIMEOUT);
      }
      while (!await(closed, settings.heartbeat())) {
        beat();
      }
    } catch (InterruptedException _) {
      close(CloseStatus.GOING_AWAY);
    } catch (IOException | RuntimeException unreachable) {
      lost(unreachable);
    }
  }

  private void beat() throws IOException {
    if (standing.now().isEmpty()) {
      close(Closing.FORBIDDEN);
    } else if (!heard) {
      close(Closing.SILENT);
    } else {
      heard = false;
      write("ping", null, null);
    }
  }

  private static boolean await(CountDownLatch latch, Duration time) throws InterruptedException {
    return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }
}
