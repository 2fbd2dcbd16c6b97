package io.parkgraph.economy;

/**
 * In which order monthly records are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record MetricRecordOrder(Field field, boolean descending) {

  /** The newest month first. */
  public static final MetricRecordOrder NEWEST = new MetricRecordOrder(Field.MONTH, true);

  /** What monthly records are sorted by. */
  public enum Field {
    /** By month. */
    MONTH,
    /** By amount. */
    AMOUNT
  }
}
