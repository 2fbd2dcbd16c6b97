package io.parkgraph.demo;

import static io.parkgraph.demo.DemoDays.decided;

import io.parkgraph.member.Membership;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.LetterTerms;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.Transfers;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Arrivals and transfers in every state, each step decided by the domain on its day. */
final class DemoMoves {

  /** Where those come from and go to who are not of the park. */
  static final String OUTSIDE = "示例外地党支部";

  private final DemoDays days;

  DemoMoves(DemoDays days) {
    this.days = days;
  }

  /** Waits for the organization that the member leaves. */
  Person asked(Person person, String to) {
    return with(person, submitted(person, TransferSide.of(to), 3));
  }

  /** Has the letter, and time to present it. */
  Person hasLetter(Person person, String to) {
    return with(person, issued(person, submitted(person, TransferSide.of(to), 20), 10));
  }

  /** Did not present the letter in time. */
  Person late(Person person, String to) {
    return with(person, expired(person, to));
  }

  /** Was late, and has another letter. */
  Person hasAnotherLetter(Person person, String to) {
    Transfer again =
        decided(
            expired(person, to).reissue(terms(5), number(person) + "-2", "示例：逾期补开", days.stamp(5)));
    return with(person, again);
  }

  /** Waits for the organization that the member goes to. */
  Person presented(Person person, String to) {
    return with(person, presented(person, TransferSide.of(to)));
  }

  /** Belongs to the target since a few days. */
  Person received(Person person, String to) {
    return moved(
        person, decided(presented(person, TransferSide.of(to)).accept(days.stamp(1))), to, 1);
  }

  /** The same, and the slip is back. */
  Person closed(Person person, String to) {
    Transfer accepted = decided(presented(person, TransferSide.of(to)).accept(days.stamp(2)));
    return moved(person, decided(accepted.receipt(days.stamp(1))), to, 2);
  }

  /** Gave it up. */
  Person cancelled(Person person, String to) {
    Transfer asked = submitted(person, TransferSide.of(to), 60);
    return with(person, decided(asked.cancel("示例：本人撤回申请", days.stamp(55))));
  }

  /** Has said that they are here. */
  Person declared(Person person, int daysAgo) {
    return person.withArrival(arrival(person, daysAgo));
  }

  /** Was found to be who they say. */
  Person verified(Person person, int daysAgo) {
    return person.withArrival(decided(arrival(person, daysAgo + 2).verify(days.stamp(daysAgo))));
  }

  /** Was not. */
  Person rejected(Person person) {
    return person.withArrival(decided(arrival(person, 15).reject("示例：材料不齐", days.stamp(12))));
  }

  /** Was given a branch. */
  Person matched(Person person, String branch, int daysAgo) {
    return person.withArrival(match(person, branch, daysAgo));
  }

  /** Belongs to it by a transfer. */
  Person placed(Person person, String branch) {
    Person matched = matched(person, branch, 20);
    Person there = received(matched, branch);
    return there.withArrival(place(there, branch, 1));
  }

  /** Takes part in it as a floating member. */
  Person floating(Person person, String branch) {
    Person there =
        matched(person, branch, 20).withFloating(new Floating(branch, days.ago(6), null));
    return there.withArrival(place(there, branch, 6));
  }

  private Arrival place(Person person, String branch, int daysAgo) {
    Arrival arrival = Objects.requireNonNull(person.arrival());
    return decided(arrival.place(Set.of(branch), days.stamp(daysAgo)));
  }

  private Arrival match(Person person, String branch, int daysAgo) {
    Arrival verified = decided(arrival(person, daysAgo + 3).verify(days.stamp(daysAgo + 1)));
    var proposed = new ProposedBranch(branch, ProposedBranch.Reason.JOINT);
    return decided(verified.match(branch, List.of(proposed), days.stamp(daysAgo)));
  }

  private Arrival arrival(Person person, int daysAgo) {
    String employer = person.employment().map(employment -> employment.enterpriseId()).orElse(null);
    return decided(Arrival.declare(employer, days.stamp(daysAgo)));
  }

  private Transfer expired(Person person, String to) {
    Transfer asked = submitted(person, TransferSide.of(to), 130);
    LocalDate end = days.ago(30);
    var terms = new LetterTerms(end, YearMonth.from(end));
    Transfer issued = decided(asked.issue(terms, number(person), days.stamp(120)));
    return decided(issued.expire(end.plusDays(1), days.stamp(29)));
  }

  private Transfer presented(Person person, TransferSide to) {
    Transfer issued = issued(person, submitted(person, to, 25), 20);
    return decided(issued.present(number(person), days.stamp(3)));
  }

  private Transfer issued(Person person, Transfer asked, int daysAgo) {
    return decided(asked.issue(terms(daysAgo), number(person), days.stamp(daysAgo)));
  }

  private Transfer submitted(Person person, TransferSide to, int daysAgo) {
    TransferSide from =
        person.branch().map(TransferSide::of).orElseGet(() -> TransferSide.outside(OUTSIDE));
    var transfers = new Transfers(person.transfers());
    return decided(transfers.submit(person.id(), from, to, days.stamp(daysAgo))).getLast();
  }

  private LetterTerms terms(int daysAgo) {
    LocalDate issued = days.ago(daysAgo);
    return new LetterTerms(issued.plusDays(LetterTerms.DEFAULT_DAYS), YearMonth.from(issued));
  }

  private static Person with(Person person, Transfer transfer) {
    return person.withTransfer(transfer);
  }

  private Person moved(Person person, Transfer transfer, String to, int daysAgo) {
    Membership before = Objects.requireNonNull(person.membership());
    return with(person, transfer).withMembership(before.movedTo(to, days.ago(daysAgo)));
  }

  /** A number as letters have them, made up of the person's key. */
  private String number(Person person) {
    return days.today().getYear() + "-" + person.id().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
