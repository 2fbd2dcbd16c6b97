package io.parkgraph.platform.graphql.live;

import io.parkgraph.platform.security.Standings;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Keeps with a WebSocket by what its opening request was recognised. */
@Component
final class StandingAtHandshake implements HandshakeInterceptor {

  static final String ATTRIBUTE = StandingAtHandshake.class.getName();

  private final Standings standings;

  StandingAtHandshake(Standings standings) {
    this.standings = standings;
  }

  @Override
  public boolean beforeHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      Map<String, Object> attributes) {
    if (request instanceof ServletServerHttpRequest servlet) {
      attributes.put(ATTRIBUTE, standings.of(servlet.getServletRequest()));
    }
    return true;
  }

  @Override
  public void afterHandshake(
      ServerHttpRequest request,
      ServerHttpResponse response,
      WebSocketHandler handler,
      @Nullable Exception failure) {}
}
