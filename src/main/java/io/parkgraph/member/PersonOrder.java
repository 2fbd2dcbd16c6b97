package io.parkgraph.member;

/**
 * In which order people are wanted.
 *
 * @param field by what
 * @param descending from the end
 */
public record PersonOrder(Field field, boolean descending) {

  /** By status, who applies first. */
  public static final PersonOrder BY_STATUS = new PersonOrder(Field.STATUS, false);

  /** What people are sorted by. */
  public enum Field {
    /** By name, Chinese by its pinyin; only of people whose names the caller sees in clear. */
    NAME,
    /** By the status of the membership, in the order in which one becomes a member. */
    STATUS,
    /** By the first day of the present status; without one first. */
    SINCE
  }
}
