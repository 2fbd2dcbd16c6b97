package io.parkgraph.platform.store;

/** A filter by a relation matches more rows than can be looked for at once. */
public final class RelationTooBroad extends RuntimeException {

  /** How many related rows a filter may match. */
  public static final int LIMIT = 1000;

  private static final long serialVersionUID = 1L;

  private final String field;

  /** Says which relation of the filter it is. */
  public RelationTooBroad(String field) {
    super("the relation filter " + field + " matches more than " + LIMIT);
    this.field = field;
  }

  /** The relation's name in the filter. */
  public String field() {
    return field;
  }
}
