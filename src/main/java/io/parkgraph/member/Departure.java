package io.parkgraph.member;

import io.parkgraph.member.floating.Floating;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Stamp;
import java.util.EnumSet;
import java.util.Set;

/**
 * What ends where a membership ends or is suspended: the transfer under way, and the part taken as
 * a floating member.
 */
public final class Departure {

  private static final Set<MembershipStatus> GONE =
      EnumSet.of(MembershipStatus.SUSPENDED, MembershipStatus.ENDED);

  /** What the steps tell; the true reason is the home branch's, and no target's or host's. */
  private static final String REASON = "组织关系所在党组织已中止";

  private Departure() {}

  /** Decides on what follows where somebody has no member's rights any more; else on nothing. */
  public static Decision<Person> of(Person person, Stamp stamp) {
    return person.status().filter(GONE::contains).isPresent()
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
