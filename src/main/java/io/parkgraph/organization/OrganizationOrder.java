package io.parkgraph.organization;

/**
 * In which order organizations are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record OrganizationOrder(Field field, boolean descending) {

  /** By their names. */
  public static final OrganizationOrder BY_NAME = new OrganizationOrder(Field.NAME, false);

  /** What organizations are sorted by. */
  public enum Field {
    /** By name, as Chinese readers expect. */
    NAME,
    /** By the day of the founding; what is not founded comes last. */
    FOUNDED_ON,
    /** By the end of the term; what has none comes last. */
    TERM_END
  }
}
