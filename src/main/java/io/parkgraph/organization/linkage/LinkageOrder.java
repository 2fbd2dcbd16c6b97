package io.parkgraph.organization.linkage;

/**
 * In which order linkages are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record LinkageOrder(Field field, boolean descending) {

  /** The longest without a contact first. */
  public static final LinkageOrder LONGEST_SILENT = new LinkageOrder(Field.LAST_CONTACT, false);

  /** What linkages are sorted by. */
  public enum Field {
    /** By the day on which they began. */
    SINCE,
    /** By the day of the last contact. */
    LAST_CONTACT
  }
}
