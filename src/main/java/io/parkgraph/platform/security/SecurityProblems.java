package io.parkgraph.platform.security;

import io.parkgraph.platform.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers the API's refusals before GraphQL in the form of a GraphQL error. */
@Component
class SecurityProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

  private static final String CHALLENGE = "Bearer realm=\"ParkGraph\"";

  private final Messages messages;
  private final JsonMapper json;

  SecurityProblems(Messages messages, JsonMapper json) {
    this.messages = messages;
    this.json = json;
  }

  /** The key is wrong, expired or revoked; which of these is nobody's business. */
  void badKey(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE + ", error=\"invalid_token\"");
    answer(request, response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "security.badKey");
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
      throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE);
    answer(request, response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "security.signIn");
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
      throws IOException {
    answer(request, response, HttpStatus.FORBIDDEN, "FORBIDDEN", "security.forbidden");
  }

  private void answer(
      HttpServletRequest request,
      HttpServletResponse response,
      HttpStatus status,
      String code,
      String messageKey)
      throws IOException {
    String text =
        messages.text(
            Messages.accepted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)), messageKey);
    Object body =
        Map.of("errors", List.of(Map.of("message", text, "extensions", Map.of("code", code))));
    response.setStatus(status.value());
    response.setContentType(mediaType(request.getHeader(HttpHeaders.ACCEPT)));
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.getWriter().write(json.writeValueAsString(body));
  }

  private static String mediaType(@Nullable String accept) {
    return accept != null && accept.contains(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE)
        ? MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE
        : MediaType.APPLICATION_JSON_VALUE;
  }
}
