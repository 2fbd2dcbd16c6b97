package io.parkgraph.platform.graphql.live;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.limits.ApiCall;
import io.parkgraph.platform.security.SignInNeeded;
import io.parkgraph.platform.security.Standing;
import io.parkgraph.platform.security.Standings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketSession;

/** Executes what comes by WebSocket, by the same way as what comes by HTTP. */
@Component
final class Operations {

  private final WebGraphQlHandler graphQl;
  private final Standings standings;
  private final Errors errors;

  Operations(WebGraphQlHandler graphQl, Standings standings, Errors errors) {
    this.graphQl = graphQl;
    this.standings = standings;
    this.errors = errors;
  }

  /** Executes on the present thread, as whoever is behind the connection by now. */
  WebGraphQlResponse execute(WebSocketSession session, Standing standing, GraphQlRequest request) {
    SecurityContextHolder.setContext(standing.now().orElseThrow(SignInNeeded::new));
    try {
      Map<String, Object> attributes = new HashMap<>();
      attributes.put(ApiCall.STANDING, standing);
      var web =
          new WebGraphQlRequest(
              Objects.requireNonNull(session.getUri()),
              session.getHandshakeHeaders(),
              null,
              session.getRemoteAddress(),
              attributes,
              request,
              UUID.randomUUID().toString(),
              locale(session));
      return Objects.requireNonNull(graphQl.handleRequest(web).block());
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  Standing standing(String authorization) {
    return standings.ofKey(authorization);
  }

  List<Map<String, Object>> errors(RuntimeException failure, WebSocketSession session) {
    return List.of(errors.of(failure, locale(session)).toSpecification());
  }

  Errors errors() {
    return errors;
  }

  static Locale locale(WebSocketSession session) {
    return Messages.accepted(session.getHandshakeHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
