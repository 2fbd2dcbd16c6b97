package io.parkgraph.platform.graphql.live;

import io.parkgraph.platform.security.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/**
 * The WebSockets that are open.
 *
 * <p>Spring for GraphQL has a handler of its own, which fits less: it looks ahead by 256 events, so
 * that rights are checked long before an event is sent, answers what it cannot read with an inner
 * failure, and an invalid document with a result in the place of an error.
 */
@Component
final class GraphQlSockets extends TextWebSocketHandler
    implements SubProtocolCapable, SmartLifecycle {

  private static final String PROTOCOL = "graphql-transport-ws";
  private static final int LONGEST_MESSAGE = 256 * 1024;

  private final Operations operations;
  private final LiveSettings settings;
  private final Map<String, Connection> open = new ConcurrentHashMap<>();
  private volatile boolean running;

  GraphQlSockets(Operations operations, LiveSettings settings) {
    this.operations = operations;
    this.settings = settings;
  }

  @Override
  public List<String> getSubProtocols() {
    return List.of(PROTOCOL);
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws Exception {
    if (!PROTOCOL.equals(session.getAcceptedProtocol())) {
      session.close(Closing.NO_SUCH_PROTOCOL);
      return;
    }
    session.setTextMessageSizeLimit(LONGEST_MESSAGE);
    var safe =
        new ConcurrentWebSocketSessionDecorator(
            session, (int) settings.sendTimeout().toMillis(), settings.sendBuffer());
    var connection = new Connection(safe, standing(session), operations, settings);
    open.put(session.getId(), connection);
    connection.begin();
  }

  private static Standing standing(WebSocketSession session) {
    return session.getAttributes().get(StandingAtHandshake.ATTRIBUTE) instanceof Standing known
        ? known
        : Optional::empty;
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message) {
    Connection connection = open.get(session.getId());
    if (connection != null) {
      connection.receive(message.getPayload());
    }
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    Connection connection = open.remove(session.getId());
    if (connection != null) {
      connection.ended();
    }
  }

  /** How many are open. */
  int size() {
    return open.size();
  }

  @Override
  public void start() {
    running = true;
  }

  /** Clients come again, to this node or to another. */
  @Override
  public void stop() {
    running = false;
    open.values().forEach(connection -> connection.close(CloseStatus.GOING_AWAY));
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
