package io.parkgraph.graph;

import java.util.Optional;

/**
 * A node of the graph: an entity of another room, named without being read.
 *
 * @param type the type's name, such as {@code Enterprise}
 * @param key its key within its collection
 */
public record NodeRef(String type, String key) implements Comparable<NodeRef> {

  /** The type of an enterprise. */
  public static final String ENTERPRISE = "Enterprise";

  /** The type of an organization. */
  public static final String ORGANIZATION = "Organization";

  /** The type of a linkage to a post alone. */
  public static final String LINKAGE = "Linkage";

  /** The type of a person. */
  public static final String PERSON = "Person";

  private static final String SEPARATOR = ":";

  /** The node that {@link #toString} wrote. */
  public static NodeRef parse(String text) {
    return read(text).orElseThrow(() -> new IllegalArgumentException("no node: " + text));
  }

  /** The node of a text that somebody may have typed; nothing if it is none. */
  public static Optional<NodeRef> read(String text) {
    int end = text.indexOf(SEPARATOR);
    return end < 1 || end == text.length() - 1
        ? Optional.empty()
        : Optional.of(new NodeRef(text.substring(0, end), text.substring(end + 1)));
  }

  @Override
  public int compareTo(NodeRef other) {
    return toString().compareTo(other.toString());
  }

  /** As it is stored, such as {@code Enterprise:91500113MA00004100}. */
  @Override
  public String toString() {
    return type + SEPARATOR + key;
  }
}
