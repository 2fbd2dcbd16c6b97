package io.parkgraph.platform.graphql.live;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.GraphQlRequest;
import org.springframework.graphql.support.DefaultGraphQlRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client says in the sub-protocol graphql-transport-ws. */
sealed interface ClientMessage {

  /** JSON objects as GraphQL takes them. */
  TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {};

  /** It begins, and may say who it is. */
  record Init(JsonNode payload) implements ClientMessage {}

  /** It asks for an operation. */
  record Subscribe(String id, GraphQlRequest request) implements ClientMessage {}

  /** It wants no more of an operation. */
  record Complete(String id) implements ClientMessage {}

  /** It asks whether we are there. */
  record Ping() implements ClientMessage {}

  /** It is there. */
  record Pong() implements ClientMessage {}

  /** The text is none of these. */
  final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    Malformed(String what) {
      super(what);
    }
  }

  /** Reads a message, strictly. */
  static ClientMessage read(JsonMapper json, String text) throws Malformed {
    JsonNode message;
    try {
      message = json.readTree(text);
    } catch (JacksonException _) {
      throw new Malformed("no JSON");
    }
    if (!message.isObject()) {
      throw new Malformed("no object");
    }
    return switch (text(message, "type")) {
      case "connection_init" -> new Init(message.path("payload"));
      case "subscribe" -> new Subscribe(id(message), request(json, message.path("payload")));
      case "complete" -> new Complete(id(message));
      case "ping" -> new Ping();
      case "pong" -> new Pong();
      case String _ -> throw new Malformed("unknown type");
    };
  }

  private static GraphQlRequest request(JsonMapper json, JsonNode payload) throws Malformed {
    JsonNode name = payload.path("operationName");
    return new DefaultGraphQlRequest(
        text(payload, "query"),
        name.isString() ? name.stringValue() : null,
        map(json, payload, "variables"),
        withoutNulls(map(json, payload, "extensions")));
  }

  private static String id(JsonNode message) throws Malformed {
    return text(message, "id");
  }

  private static String text(JsonNode node, String field) throws Malformed {
    JsonNode value = node.path(field);
    if (!value.isString() || value.stringValue().isEmpty()) {
      throw new Malformed("no " + field);
    }
    return value.stringValue();
  }

  private static Map<String, @Nullable Object> map(JsonMapper json, JsonNode node, String field)
      throws Malformed {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return Map.of();
    }
    if (!value.isObject()) {
      throw new Malformed(field + " is no object");
    }
    return json.convertValue(value, MAP);
  }

  private static Map<String, Object> withoutNulls(Map<String, @Nullable Object> map) {
    Map<String, Object> result = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (value != null) {
        result.put(key, value);
      }
    });
    return result;
  }
}
