package io.parkgraph.member.ui.moves;

import io.parkgraph.member.moves.PersonTransfer;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the list shows of a transfer, and no more: a session keeps it.
 *
 * @param id the transfer's key
 * @param name whose, as the caller may see it
 * @param from what the member leaves
 * @param to what the member goes to
 * @param state where it stands
 * @param since since when, as a day
 * @param submitted when it was asked for, as a day
 * @param validUntil the last day of the letter; empty while there is none
 */
record TransferRow(
    String id,
    String name,
    String from,
    String to,
    TransferState state,
    LocalDate since,
    LocalDate submitted,
    String validUntil)
    implements Serializable {

  static TransferRow of(MoveServices services, PersonTransfer of, String from, String to) {
    var transfer = of.transfer();
    return new TransferRow(
        of.id(),
        services.list().memberName(of),
        from,
        to,
        transfer.state(),
        LocalDate.ofInstant(transfer.since(), ParkCalendar.ZONE),
        LocalDate.ofInstant(transfer.submittedAt(), ParkCalendar.ZONE),
        transfer.letter().map(TransferLetter::validUntil).map(LocalDate::toString).orElse(""));
  }
}
