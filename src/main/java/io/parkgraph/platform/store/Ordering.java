package io.parkgraph.platform.store;

import java.util.List;

/**
 * The order of a list: its fields in turn, and the id last, so that no two rows are equal.
 *
 * @param fields the fields; none of them is ever null in a document
 */
public record Ordering(List<Field> fields) {

  /** One field of an order. */
  public record Field(String path, boolean descending) {}

  /** Copies its list. */
  public Ordering {
    fields = List.copyOf(fields);
  }

  /** An order by one field; the id follows in the same direction. */
  public static Ordering by(String path, boolean descending) {
    return new Ordering(List.of(new Field(path, descending)));
  }

  /** Whether the id, which comes last, runs downward: as the last field does. */
  boolean idDescending() {
    return !fields.isEmpty() && fields.getLast().descending();
  }
}
