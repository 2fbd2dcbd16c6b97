package io.parkgraph.platform.graphql.http;

import io.parkgraph.platform.Messages;
import io.parkgraph.platform.graphql.ErrorCode;
import io.parkgraph.platform.graphql.Errors;
import io.parkgraph.platform.graphql.limits.ApiCall;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
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
  private final JsonMapper json = JsonMapper.builder().build();

  GraphQlEndpoint(
      WebGraphQlHandler graphQl, RequestReader reader, Messages messages, Errors errors) {
    this.graphQl = graphQl;
    this.reader = reader;
    this.messages = messages;
    this.errors = errors;
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

  private ServerResponse answer(ServerRequest request, GraphQlRequest body, Locale locale) {
    Map<String, Object> attributes = new HashMap<>(request.attributes());
    if (request.method().equals(HttpMethod.GET)) {
      attributes.put(ApiCall.READ_ONLY, true);
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
    return write(request, Objects.requireNonNull(response));
  }

  private ServerResponse write(ServerRequest request, WebGraphQlResponse response) {
    MediaType type = mediaType(request);
    HttpStatusCode status = status(response, type);
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

  private static HttpStatusCode status(WebGraphQlResponse response, MediaType type) {
    ApiCall call = ApiCall.of(response.getExecutionInput().getGraphQLContext()).orElseThrow();
    if (call.writeRefused()) {
      return HttpStatus.METHOD_NOT_ALLOWED;
    }
    if (call.rateLimited()) {
      return HttpStatus.TOO_MANY_REQUESTS;
    }
    boolean failed = !response.getExecutionResult().isDataPresent();
    return failed && type.equals(MediaType.APPLICATION_GRAPHQL_RESPONSE)
        ? HttpStatus.BAD_REQUEST
        : HttpStatus.OK;
  }

  private ServerResponse refuse(ServerRequest request, RequestRefused refused, Locale locale) {
    HttpHeaders headers = new HttpHeaders();
    if (refused.status() == HttpStatus.METHOD_NOT_ALLOWED) {
      headers.setAllow(Set.of(HttpMethod.GET, HttpMethod.POST));
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

  /** The first of the two that the client names; plain JSON for clients that name neither. */
  private static MediaType mediaType(ServerRequest request) {
    try {
      return request.headers().accept().stream()
          .filter(type ->
              type.equalsTypeAndSubtype(MediaType.APPLICATION_GRAPHQL_RESPONSE)
                  && type.getQualityValue() > 0)
          .findFirst()
          .map(_ -> MediaType.APPLICATION_GRAPHQL_RESPONSE)
          .orElse(MediaType.APPLICATION_JSON);
    } catch (InvalidMediaTypeException _) {
      return MediaType.APPLICATION_JSON;
    }
  }
}
