package io.parkgraph.member.moves;

import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a move of the formal relation does to a person: the one place where a member's branch
 * changes, in the same decision by which the transfer is received.
 */
final class Moving {

  /** The statuses of those who have a formal relation. */
  static final Set<MembershipStatus> MEMBERS =
      EnumSet.of(MembershipStatus.FULL, MembershipStatus.PROBATIONARY);

  private Moving() {}

  /** Whether somebody is a member, full or on probation, and so has a relation to move. */
  static boolean isMember(Person person) {
    return person.status().filter(MEMBERS::contains).isPresent();
  }

  /** Decides on asking to leave for another organization. */
  static Decision<Person> submit(Person person, TransferSide to, String field, Stamp stamp) {
    return isMember(person)
        ? pointing(
            new Transfers(person.transfers())
                .submit(person.id(), home(person), to, stamp)
                .within(person::withTransfers),
            field)
        : Decision.refuse(Refusal.of(MoveRefusal.NOT_A_PARTY_MEMBER, "personId"));
  }

  /** Decides on a step that changes nothing but the transfer. */
  static Decision<Person> step(
      Person person, String transferId, Function<Transfer, Decision<Transfer>> decide) {
    return new Transfers(person.transfers())
        .change(transferId, decide)
        .within(person::withTransfers);
  }

  /** Decides on a step that brings the relation nearer to its target, where there is one. */
  static Decision<Person> onward(
      Person person, String transferId, Function<Transfer, Decision<Transfer>> decide) {
    return stillMember(person).then(member -> step(member, transferId, decide));
  }

  /** Decides on handing the letter of a number to the target. */
  static Decision<Person> present(Person person, String transferId, String number, Stamp stamp) {
    return stillMember(person)
        .then(member ->
            new Transfers(member.transfers())
                .present(transferId, number, stamp)
                .within(member::withTransfers));
  }

  /**
   * Decides on taking the member in. The formal branch changes here and nowhere else; a floating
   * registration with the same organization ends, and an arrival that waits for it is placed.
   */
  static Decision<Person> accept(Person person, String transferId, Stamp stamp) {
    return onward(person, transferId, transfer -> transfer.accept(stamp))
        .within(received -> moved(received, transferId, stamp))
        .then(moved -> endFloatingAtHome(moved, stamp))
        .then(moved -> Arriving.place(moved, stamp));
  }

  /** The organizations that somebody belongs to now, formally or as a floating member. */
  static Set<String> belongsTo(Person person) {
    var all = new HashSet<String>();
    person.branch().ifPresent(all::add);
    Optional.ofNullable(person.floating()).flatMap(Floating::activeAt).ifPresent(all::add);
    return all;
  }

  /** Where somebody's formal relation is. */
  static TransferSide home(Person person) {
    return person
        .branch()
        .map(TransferSide::of)
        .orElseGet(() ->
            TransferSide.outside(
                Optional.ofNullable(person.membership()).map(Membership::elsewhere).orElse("")));
  }

  /** Whose relation ended has none that could be received. */
  private static Decision<Person> stillMember(Person person) {
    return isMember(person)
        ? Decision.accept(person)
        : Decision.refuse(Refusal.of(MoveRefusal.NOT_A_PARTY_MEMBER, "id"));
  }

  private static Person moved(Person person, String transferId, Stamp stamp) {
    TransferSide to = person.transfer(transferId).orElseThrow().to();
    Membership before = Objects.requireNonNull(person.membership());
    String branch = to.organizationId();
    return person.withMembership(
        branch == null ? before.movedAway(to.outside()) : before.movedTo(branch, day(stamp)));
  }

  private static Decision<Person> endFloatingAtHome(Person person, Stamp stamp) {
    return Optional.ofNullable(person.floating())
        .filter(floating -> floating.activeAt().isPresent())
        .filter(floating -> floating.activeAt().equals(person.branch()))
        .map(floating ->
            Decision.accept(
                person.withFloating(floating.endedOn(day(stamp))), DomainEvent.of("FloatingEnded")))
        .orElseGet(() -> Decision.accept(person));
  }

  /** The transfer calls its target {@code to}; an input has a field for each kind of target. */
  private static Decision<Person> pointing(Decision<Person> decision, String field) {
    return decision instanceof Decision.Refused<Person>(List<Refusal> refusals)
        ? Decision.refuse(refusals.stream().map(each -> each.at(field)).toList())
        : decision;
  }

  static LocalDate day(Stamp stamp) {
    return LocalDate.ofInstant(stamp.at(), ParkCalendar.ZONE);
  }
}
