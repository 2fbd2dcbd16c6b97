package io.parkgraph.platform.graphql.http;

import graphql.ExecutionResult;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.limits.ApiCall;
import io.parkgraph.platform.security.Standing;
import io.parkgraph.platform.security.Standings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.reactivestreams.Publisher;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** Answers GraphQL over HTTP as the specification's draft says, by GET and by POST. */
@Component
final class GraphQlEndpoint {

  private final WebGraphQlHandler graphQl;
  private final RequestReader reader;
  private final Messages messages;
  private final Errors errors;
  private final Standings standings;
  private final EventStreams streams;
  private final JsonMapper json = JsonMapper.builder().build();

  GraphQlEndpoint(
      WebGraphQlHandler graphQl,
      RequestReader reader,
      Messages messages,
      Errors errors,
      Standings standings,
      EventStreams streams) {
    this.graphQl = graphQl;
    this.reader = reader;
    this.messages = messages;
    this.errors = errors;
    this.standings = standings;
    this.streams = streams;
  }

  ServerResponse answer(ServerRequest request) {
    Locale locale = Messages.accepted(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE));
    try {
      return answer(request, reader.read(request), locale);
    } catch (RequestRefused refused) {
      return refuse(request, refused, locale);
    } catch (RuntimeException failure) {
      return write(
          mediaType(request),
          HttpStatus.INTERNAL_SERVER_ERROR,
          new HttpHeaders(),
          Map.of("errors", List.of(errors.of(failure, locale).toSpecification())));
    }
  }

  ServerResponse refuseMethod(ServerRequest request) {
    return refuse(
        request,
        new RequestRefused(HttpStatus.METHOD_NOT_ALLOWED, "method", "method"),
        Messages.accepted(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  /** What asks at the WebSocket's address without wanting to open one. */
  ServerResponse refuseSocket(ServerRequest request) {
    return refuse(
        request,
        new RequestRefused(HttpStatus.UPGRADE_REQUIRED, "subscription.socket", "Upgrade"),
        Messages.accepted(request.headers().firstHeader(HttpHeaders.ACCEPT_LANGUAGE)));
  }

  private ServerResponse answer(ServerRequest request, GraphQlRequest body, Locale locale) {
    Map<String, Object> attributes = new HashMap<>(request.attributes());
    if (request.method().equals(HttpMethod.GET)) {
      attributes.put(ApiCall.READ_ONLY, true);
    }
    boolean stream = accepts(request, MediaType.TEXT_EVENT_STREAM);
    Standing standing = standings.of(request.servletRequest());
    if (stream) {
      attributes.put(ApiCall.STANDING, standing);
    }
    WebGraphQlResponse response =
        graphQl
            .handleRequest(
                new WebGraphQlRequest(
                    request.uri(),
                    request.headers().asHttpHeaders(),
                    null,
                    request.remoteAddress().orElse(null),
                    attributes,
                    body,
                    UUID.randomUUID().toString(),
                    locale))
            .block();
    ExecutionResult result = Objects.requireNonNull(response).getExecutionResult();
    Object data = result.getData();
    if (!stream || data == null) {
      return write(request, response);
    }
    return data instanceof Publisher<?>
        ? streams.follow(Objects.requireNonNull(response.getData()), standing, locale)
        : streams.once(response.toMap());
  }

  private ServerResponse write(ServerRequest request, WebGraphQlResponse response) {
    MediaType type = mediaType(request);
    boolean stream = accepts(request, MediaType.TEXT_EVENT_STREAM);
    HttpStatusCode status = status(response, stream || !type.equals(MediaType.APPLICATION_JSON));
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(response.getResponseHeaders());
    if (status.isSameCodeAs(HttpStatus.METHOD_NOT_ALLOWED)) {
      headers.setAllow(Set.of(HttpMethod.POST));
    }
    Map<String, Object> body = new LinkedHashMap<>(response.toMap());
    if (Map.of().equals(body.get("extensions"))) {
      body.remove("extensions");
    }
    return write(type, status, headers, body);
  }

  /**
   * The status of an answer that is no stream.
   *
   * @param telling whether the status tells of a failure, which plain JSON leaves to the body
   */
  private static HttpStatusCode status(WebGraphQlResponse response, boolean telling) {
    ApiCall call = ApiCall.of(response.getExecutionInput().getGraphQLContext()).orElseThrow();
    if (call.writeRefused()) {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }
    if (call.rateLimited()) {
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    boolean failed = !response.getExecutionResult().isDataPresent();
    return failed && telling ? HttpStatus.BAD_REQUEST : HttpStatus.OK;
  }

  private ServerResponse refuse(ServerRequest request, RequestRefused refused, Locale locale) {
    HttpHeaders headers = new HttpHeaders();
    if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED) {
      headers.setAllow(Set.of(HttpMethod.GET, HttpMethod.POST));
    }
    if (refused.status() == HttpStatus.UPGRADE_REQUIRED) {
      headers.setUpgrade("websocket");
    }
    if (refused.status() == HttpStatus.UNSUPPORTED_MEDIA_TYPE) {
      headers.setAccept(List.of(MediaType.APPLICATION_JSON));
    }
    Map<String, Object> error = new LinkedHashMap<>();
    error.put(
        "message", messages.text(locale, refused.messageKey(), refused.arguments().toArray()));
    error.put(
        "extensions", Map.of("code", ErrorCode.BAD_USER_INPUT.name(), "field", refused.field()));
    return write(mediaType(request), refused.status(), headers, Map.of("errors", List.of(error)));
  }

  private ServerResponse write(
      MediaType type, HttpStatusCode status, HttpHeaders headers, Map<String, Object> body) {
    byte[] bytes = json.writeValueAsBytes(body);
    return ServerResponse.status(status)
        .headers(all -> all.putAll(headers))
        .contentType(type)
        .contentLength(bytes.length)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .build((_, response) -> {
          response.getOutputStream().write(bytes);
          return null;
        });
  }

  /** The GraphQL type where the client names it; plain JSON otherwise. */
  private static MediaType mediaType(ServerRequest request) {
    return accepts(request, MediaType.APPLICATION_GRAPHQL_RESPONSE)
        ? MediaType.APPLICATION_GRAPHQL_RESPONSE
        : MediaType.APPLICATION_JSON;
  }

  private static boolean accepts(ServerRequest request, MediaType wanted) {
    try {
      return request.headers().accept().stream()
          .anyMatch(type -> type.equalsTypeAndSubtype(wanted) && type.getQualityValue() > 0);
    } catch (InvalidMediaTypeException _) {
      return false;
    }
  }
}
