package io.parkgraph.platform.ui;

import io.parkgraph.platform.store.Position;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A page's beginning within a list. Its token only names a row, and whoever follows the link reads
 * under their own permissions; so it needs no signature.
 *
 * @param forward whether the page lies after the row, or before it
 * @param from the row
 */
public record PagePlace(boolean forward, Position from) {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** Reads a token; nothing if it is none. */
  static Optional<PagePlace> read(boolean forward, String token) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(token);
      JsonNode parts = JSON.readTree(new String(json, StandardCharsets.UTF_8));
      if (!parts.isArray() || parts.isEmpty()) {
        return Optional.empty();
      }
      List<Object> values = new ArrayList<>();
      for (int i = 1; i < parts.size(); i++) {
        values.add(value(parts.get(i)));
      }
      return Optional.of(new PagePlace(forward, new Position(values, parts.get(0).asString())));
    } catch (IllegalArgumentException | JacksonException notAToken) {
      return Optional.empty();
    }
  }

  /** The row as a token: its id, then its sort values. */
  String token() {
    ArrayNode parts = JSON.createArrayNode().add(from.id());
    from.values().forEach(value -> parts.addPOJO(value));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(JSON.writeValueAsString(parts).getBytes(StandardCharsets.UTF_8));
  }

  private static Object value(JsonNode node) {
    if (node.isBoolean()) {
      return node.asBoolean();
    }
    return node.isNumber() ? (Object) node.asLong() : node.asString();
  }
}
