package io.parkgraph.member.transfer;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All transfers of one member, of which at most one is under way.
 *
 * @param all the transfers, oldest first
 */
public record Transfers(List<Transfer> all) {

  private static final char NUMBER = '.';

  /** Copies its list. */
  public Transfers {
    all = List.copyOf(all);
  }

  /** The key of the person within whom the transfer of a key stands. */
  public static String personId(String transferId) {
    return transferId.substring(0, Math.max(0, transferId.lastIndexOf(NUMBER)));
  }

  /** The one under way. */
  public Optional<Transfer> open() {
    return all.stream().filter(Transfer::open).findFirst();
  }

  /** The one of a key. */
  public Optional<Transfer> find(String id) {
    return all.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** Decides on another one, where none is under way. */
  public Decision<List<Transfer>> submit(
      String personId, TransferSide from, TransferSide to, Stamp stamp) {
    if (open().isPresent()) {
      return Decision.refuse(Refusal.of(TransferRefusal.TRANSFER_OPEN, "to"));
    }
    String id = personId + NUMBER + (all.size() + 1);
    return Transfer.submit(id, from, to, stamp)
        .within(submitted -> {
          var more = new ArrayList<>(all);
          more.add(submitted);
          return more;
        });
  }

  /** Decides on handing the letter of a number to the target, told also of one that ran out. */
  public Decision<List<Transfer>> present(String id, String number, Stamp stamp) {
    return change(
        id,
        transfer ->
            transfer.state() == TransferState.EXPIRED
                ? Decision.refuse(Refusal.of(TransferRefusal.LETTER_EXPIRED, "letterNumber"))
                : transfer.present(number, stamp));
  }

  /** Decides on a step of the one of a key. */
  public Decision<List<Transfer>> change(String id, Function<Transfer, Decision<Transfer>> decide) {
    return find(id)
        .map(transfer -> decide.apply(transfer).within(this::replaced))
        .orElseGet(() -> Decision.refuse(Refusal.of(CommonRefusal.NOT_FOUND, "id")));
  }

  private List<Transfer> replaced(Transfer next) {
    return all.stream().map(each -> each.id().equals(next.id()) ? next : each).toList();
  }
}
