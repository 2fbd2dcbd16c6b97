package io.parkgraph.member.moves;

/**
 * In which order arrivals are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record ArrivalOrder(Field field, boolean descending) {

  /** Who declared last comes first. */
  public static final ArrivalOrder NEWEST = new ArrivalOrder(Field.DECLARED, true);

  /** What arrivals are sorted by. */
  public enum Field {
    /** By when it was declared. */
    DECLARED
  }
}
