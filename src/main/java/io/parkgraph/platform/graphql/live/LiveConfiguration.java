package io.parkgraph.platform.graphql.live;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;
import org.springframework.web.socket.server.support.OriginHandshakeInterceptor;
import org.springframework.web.socket.server.support.WebSocketHandlerMapping;
import org.springframework.web.socket.server.support.WebSocketHttpRequestHandler;

/** The address of the WebSocket; no page from elsewhere may open one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {

  private static final int BEFORE_THE_ROUTES = -2;

  @Bean
  HandlerMapping graphQlSocketMapping(GraphQlSockets sockets, StandingAtHandshake standing) {
    var handler = new WebSocketHttpRequestHandler(sockets, new DefaultHandshakeHandler());
    handler.getHandshakeInterceptors().add(new OriginHandshakeInterceptor());
    handler.getHandshakeInterceptors().add(standing);
    var mapping = new WebSocketHandlerMapping();
    mapping.setWebSocketUpgradeMatch(true);
    mapping.setUrlMap(Map.of("/graphql-ws", handler));
    mapping.setOrder(BEFORE_THE_ROUTES);
    return mapping;
  }
}
