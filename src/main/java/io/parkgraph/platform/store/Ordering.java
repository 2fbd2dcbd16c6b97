package io.parkgraph.platform.store;

import java.util.List;

/**
 * The order of a list: its fields in turn, and the id last, so that no two rows are equal.
 *
 * @param fields the fields; none of them is ever null in a document
 */
public record Ordering(List<Field> fields) {

  /**
   * One field of an order.
   *
   * @param path where it stands
   * @param descending whether the largest value comes first
   * @param moment whether it holds moments, which a place keeps as milliseconds
   */
  public record Field(String path, boolean descending, boolean moment) {

    /** A field of texts, numbers or truth values. */
    public Field(String path, boolean descending) {
      this(path, descending, false);
    }
  }

  /** Copies its list. */
  public Ordering {
    fields = List.copyOf(fields);
  }

  /** An order by one field; the id follows in the same direction. */
  public static Ordering by(String path, boolean descending) {
    return new Ordering(List.of(new Field(path, descending)));
  }

  /** An order by a field of moments, the newest first. */
  public static Ordering newestFirst(String path) {
    return new Ordering(List.of(new Field(path, true, true)));
  }

  /** Whether the id, which comes last, runs downward: as the last field does. */
  boolean idDescending() {
    return !fields.isEmpty() && fields.getLast().descending();
  }
}
