package io.parkgraph.platform.graphql.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes the GraphQL request out of an HTTP request, and is strict about what it takes. */
@Component
final class RequestReader {

  private static final int MOST_BYTES = 256 * 1024;
  private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

  private final JsonMapper json =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /**
   * Reads the request.
   *
   * @throws RequestRefused if it is none, or not as the specification says
   */
  GraphQlRequest read(ServerRequest request) {
    return request.method().equals(HttpMethod.GET) ? fromUri(request) : fromBody(request);
  }

  private GraphQlRequest fromUri(ServerRequest request) {
    return request(
        parameter("query", request),
        parameter("operationName", request),
        map("variables", parse("variables", parameter("variables", request))),
        map("extensions", parse("extensions", parameter("extensions", request))));
  }

  /** The server decodes the address when it is first asked for a parameter. */
  private static @Nullable String parameter(String name, ServerRequest request) {
    try {
      return request.params().getFirst(name);
    } catch (IllegalStateException _) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "parameters", name);
    }
  }

  private GraphQlRequest fromBody(ServerRequest request) {
    checkContentType(request);
    JsonNode body = parse(bytes(request));
    if (!body.isObject()) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.object", "body");
    }
    return request(
        text("query", body),
        text("operationName", body),
        map("variables", body.get("variables")),
        map("extensions", body.get("extensions")));
  }

  private static GraphQlRequest request(
      @Nullable String query,
      @Nullable String operationName,
      @Nullable Map<String, @Nullable Object> variables,
      @Nullable Map<String, @Nullable Object> extensions) {
    if (query == null || query.isBlank()) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.query", "query");
    }
    return new DefaultGraphQlRequest(query, operationName, variables, withoutNulls(extensions));
  }

  private static @Nullable Map<String, Object> withoutNulls(
      @Nullable Map<String, @Nullable Object> map) {
    if (map == null) {
      return null;
    }
    Map<String, Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (value != null) {
        result.put(key, value);
      }
    });
    return result;
  }

  private static void checkContentType(ServerRequest request) {
    MediaType type;
    try {
      type = request.headers().contentType().orElse(MediaType.APPLICATION_OCTET_STREAM);
    } catch (InvalidMediaTypeException _) {
      type = MediaType.APPLICATION_OCTET_STREAM;
    }
    boolean utf8 = type.getCharset() == null || type.getCharset().equals(StandardCharsets.UTF_8);
    if (!MediaType.APPLICATION_JSON.equalsTypeAndSubtype(type) || !utf8) {
      throw new RequestRefused(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "body.type", "Content-Type");
    }
  }

  private static byte[] bytes(ServerRequest request) {
    try {
      byte[] bytes = request.servletRequest().getInputStream().readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new RequestRefused(
            HttpStatus.CONTENT_TOO_LARGE, "body.large", "body", MOST_BYTES / 1024);
      }
      return bytes;
    } catch (IOException _) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.json", "body");
    }
  }

  private JsonNode parse(byte[] bytes) {
    try {
      return json.readTree(bytes);
    } catch (JacksonException _) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.json", "body");
    }
  }

  private @Nullable JsonNode parse(String field, @Nullable String text) {
    try {
      return text == null || text.isEmpty() ? null : json.readTree(text);
    } catch (JacksonException _) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.map", field, field);
    }
  }

  private static @Nullable String text(String field, JsonNode body) {
    JsonNode value = body.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.text", field, field);
    }
    return value.stringValue();
  }

  private @Nullable Map<String, @Nullable Object> map(String field, @Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isObject()) {
      throw new RequestRefused(HttpStatus.BAD_REQUEST, "body.map", field, field);
    }
    return json.convertValue(value, MAP);
  }
}
