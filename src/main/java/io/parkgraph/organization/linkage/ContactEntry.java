package io.parkgraph.organization.linkage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One contact of a linkage 联系记录. It is logged once and never changed.
 *
 * @param id unique within the linkage
 * @param on the day of the contact
 * @param way how they were in contact
 * @param met whom they met, by role or name; empty where nobody said. It is shown masked to whoever
 *     does not work on the linkage.
 * @param summary what it was about
 * @param at when it was logged
 * @param by the name of who logged it
 */
public record ContactEntry(
    String id, LocalDate on, ContactWay way, String met, String summary, Instant at, String by) {

  private static final String HIDDEN = "**";

  /** The same with the first character only of whom they met. */
  public ContactEntry masked() {
    return met.isEmpty()
        ? this
        : new ContactEntry(
            id, on, way, met.substring(0, met.offsetByCodePoints(0, 1)) + HIDDEN, summary, at, by);
  }
}
