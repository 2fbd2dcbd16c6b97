package io.parkgraph.member.moves;

import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferLetter;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.platform.security.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the list of transfers keeps of one, to be found by; never a name. What is shown is read from
 * the person.
 *
 * @param id the transfer's key
 * @param version the person's version of which it tells
 * @param personId whose
 * @param state where it stood
 * @param open whether it was under way
 * @param fromId the organization that the member leaves; null for one outside
 * @param toId the organization that the member goes to; null for one outside
 * @param places who may know of it, as places are stored
 * @param submitted when it was asked for, in milliseconds
 * @param since when it came to that state, in milliseconds
 * @param validUntil the last day of the letter that counts; null while there is none
 */
record TransferEntry(
    String id,
    long version,
    String personId,
    TransferState state,
    boolean open,
    @Nullable String fromId,
    @Nullable String toId,
    List<String> places,
    long submitted,
    long since,
    @Nullable LocalDate validUntil) {

  TransferEntry {
    places = List.copyOf(places);
  }

  static TransferEntry of(PersonTransfer of) {
    Transfer transfer = of.transfer();
    return new TransferEntry(
        transfer.id(),
        of.version(),
        of.person().id(),
        transfer.state(),
        transfer.open(),
        transfer.from().organizationId(),
        transfer.to().organizationId(),
        Place.texts(of.places()),
        transfer.submittedAt().toEpochMilli(),
        transfer.since().toEpochMilli(),
        transfer.letter().map(TransferLetter::validUntil).orElse(null));
  }
}
