package io.parkgraph.platform.graphql.node;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * An id that is unique among all types, opaque to clients.
 *
 * @param type the GraphQL type's name
 * @param key the key within its collection
 */
public record NodeId(String type, String key) {

  /** What no entity has as its key. */
  private static final String NO_KEY = "";

  private static final int LONGEST = 512;

  /** The id of a stored thing as clients see it. */
  public static String of(String type, String key) {
    return new NodeId(type, key).toString();
  }

  /** Reads an id; nothing if it is none. */
  public static Optional<NodeId> parse(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      String id = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      int colon = id.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new NodeId(id.substring(0, colon), id.substring(colon + 1)));
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /**
   * The key within the type's collection; one that no entity has if the text is no id of this type.
   */
  public static String keyOf(String type, String text) {
    return parse(text).filter(id -> id.type.equals(type)).map(NodeId::key).orElse(NO_KEY);
  }

  /** The id as clients see it. */
  @Override
  public String toString() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((type + ":" + key).getBytes(StandardCharsets.UTF_8));
  }
}
