package io.parkgraph.member.ui.moves;

import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.moves.PersonArrival;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the list shows of an arrival, and no more: a session keeps it.
 *
 * @param id the person's key
 * @param name whose, as the caller may see it
 * @param employer where the member works; empty where nowhere
 * @param branch what it is matched to; empty before
 * @param state where it stands
 * @param declared when it was declared, as a day
 */
record ArrivalRow(
    String id, String name, String employer, String branch, ArrivalState state, LocalDate declared)
    implements Serializable {

  static ArrivalRow of(MoveServices services, PersonArrival of, String employer, String branch) {
    return new ArrivalRow(
        of.id(),
        services.arrivals().memberName(of),
        employer,
        branch,
        of.arrival().state(),
        LocalDate.ofInstant(of.arrival().declaredAt(), ParkCalendar.ZONE));
  }
}
