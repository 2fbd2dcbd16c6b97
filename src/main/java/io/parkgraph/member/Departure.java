package io.parkgraph.member;

import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;

/** What ends with a membership: the transfer under way, and the part taken as a floating member. */
final class Departure {

  /** What the steps tell; the true reason is the home branch's, and no target's or host's. */
  private static final String REASON = "组织关系已终止";

  private Departure() {}

  /** Decides on what follows where somebody's relation ended; else changes nothing. */
  static Decision<Person> of(Person person, Stamp stamp) {
    boolean ended = person.status().filter(MembershipStatus.ENDED::equals).isPresent();
    return ended
        ? withoutTransfer(person, stamp).then(moved -> withoutHost(moved, stamp))
        : Decision.accept(person);
  }

  private static Decision<Person> withoutTransfer(Person person, Stamp stamp) {
    return person
        .openTransfer()
        .map(open ->
            new Transfers(person.transfers())
                .change(open.id(), transfer -> givenUp(transfer, stamp))
                .within(person::withTransfers))
        .orElseGet(() -> Decision.accept(person));
  }

  /** What the target has seen already goes back before it is given up. */
  private static Decision<Transfer> givenUp(Transfer open, Stamp stamp) {
    Decision<Transfer> atHome =
        open.state() == TransferState.IN_REVIEW
            ? open.sendBack(REASON, stamp)
            : Decision.accept(open);
    return atHome.then(transfer -> transfer.cancel(REASON, stamp));
  }

  private static Decision<Person> withoutHost(Person person, Stamp stamp) {
    Floating floating = person.floating();
    return floating == null || floating.activeAt().isEmpty()
        ? Decision.accept(person)
        : floating.end(REASON, stamp).within(person::withFloating);
  }
}
