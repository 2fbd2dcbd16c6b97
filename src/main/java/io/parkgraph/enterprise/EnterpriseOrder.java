package io.parkgraph.enterprise;

/**
 * In which order enterprises are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record EnterpriseOrder(Field field, boolean descending) {

  /** By name, as people look them up. */
  public static final EnterpriseOrder BY_NAME = new EnterpriseOrder(Field.NAME, false);

  /** What enterprises are sorted by. */
  public enum Field {
    /** By name, Chinese by its pinyin. */
    NAME,
    /** By credit code. */
    CREDIT_CODE,
    /** By industry code. */
    INDUSTRY
  }
}
