package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.security.Place;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A transfer with the person within whom it stands.
 *
 * @param person whose
 * @param transfer which
 */
public record PersonTransfer(Person person, Transfer transfer) implements Aggregate {

  /** The transfer of a key, if the person has it. */
  static Optional<PersonTransfer> of(Person person, String id) {
    return person.transfer(id).map(transfer -> new PersonTransfer(person, transfer));
  }

  /** All transfers of a person, oldest first. */
  static Stream<PersonTransfer> of(Person person) {
    return person.transfers().stream().map(transfer -> new PersonTransfer(person, transfer));
  }

  @Override
  public String id() {
    return transfer.id();
  }

  @Override
  public long version() {
    return person.version();
  }

  /**
   * Who may know of it: the member, the organization that the member leaves, and, once the letter
   * was presented, the one that the member goes to.
   */
  @Override
  public Set<Place> places() {
    var places = new HashSet<Place>();
    places.add(Place.person(person.id()));
    place(transfer.from()).ifPresent(places::add);
    places.addAll(target());
    return places;
  }

  /** Where a step is taken, if it is one for people. */
  Set<Place> places(TransferAction action) {
    return switch (action) {
      case SUBMIT -> {
        var places = new HashSet<Place>();
        places.add(Place.person(person.id()));
        place(transfer.from()).ifPresent(places::add);
        yield places;
      }
      case PRESENT, CANCEL -> Set.of(Place.person(person.id()));
      case ISSUE, REISSUE, RECEIPT -> place(transfer.from()).map(Set::of).orElse(Set.of());
      case ACCEPT, RETURN -> target();
      case EXPIRE -> Set.of();
    };
  }

  private Set<Place> target() {
    return transfer.wasPresented() ? place(transfer.to()).map(Set::of).orElse(Set.of()) : Set.of();
  }

  private static Optional<Place> place(TransferSide side) {
    return Optional.ofNullable(side.organizationId()).map(Place::organization);
  }

  /** Never tells whose it is. */
  @Override
  public String toString() {
    return "PersonTransfer[%s]".formatted(transfer.id());
  }
}
