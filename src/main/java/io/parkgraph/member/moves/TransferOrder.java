package io.parkgraph.member.moves;

/**
 * In which order transfers are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record TransferOrder(Field field, boolean descending) {

  /** What moved last comes first. */
  public static final TransferOrder LATEST = new TransferOrder(Field.SINCE, true);

  /** What transfers are sorted by. */
  public enum Field {
    /** By when it came to its present state. */
    SINCE,
    /** By when it was asked for. */
    SUBMITTED
  }
}
