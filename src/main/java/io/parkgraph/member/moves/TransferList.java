package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferWorkflow;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.events.HandlerProgress;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.security.Seen;
import io.parkgraph.platform.store.Documents;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import io.parkgraph.platform.workflow.AvailableAction;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * Finds transfers as far as the caller may know of them: the member, the organization that the
 * member leaves, and, once the letter was presented, the one that the member goes to. Each throws
 * {@link io.parkgraph.platform.security.AccessDenied} where the caller may know of none.
 */
@Service
public class TransferList {

  private final Documents<Person> people;
  private final TransferEntryRepository entries;
  private final Acquaintance acquaintance;
  private final Targets targets;
  private final HandlerProgress progress;
  private final CurrentCaller caller;

  TransferList(
      Documents<Person> people,
      TransferEntryRepository entries,
      Acquaintance acquaintance,
      Targets targets,
      HandlerProgress progress,
      CurrentCaller caller) {
    this.people = people;
    this.entries = entries;
    this.acquaintance = acquaintance;
    this.targets = targets;
    this.progress = progress;
    this.caller = caller;
  }

  /**
   * One page of the transfers that match, which takes {@code member:read}. The list follows the
   * people by a moment; what it shows is read from them, so that one that the caller may not know
   * of any more is left out.
   */
  public Slice<PersonTransfer> find(TransferFilter filter, TransferOrder order, PageRequest page) {
    Seen seen = caller.seen(Scope.MEMBER_READ);
    Slice<TransferEntry> found = entries.find(filter, seen, order, page);
    Map<String, PersonTransfer> now =
        read(found.items().stream().map(TransferEntry::id).toList(), seen)
            .collect(Collectors.toMap(PersonTransfer::id, Function.identity()));
    List<Slice.Row<PersonTransfer>> rows =
        found.rows().stream()
            .filter(row -> now.containsKey(row.item().id()))
            .map(row ->
                new Slice.Row<>(Objects.requireNonNull(now.get(row.item().id())), row.position()))
            .toList();
    return new Slice<>(rows, found.hasPrevious(), found.hasNext());
  }

  /** How many match, which takes {@code member:read}. */
  public long count(TransferFilter filter) {
    return entries.count(filter, caller.seen(Scope.MEMBER_READ));
  }

  /** The transfer of an id. */
  public Optional<PersonTransfer> find(String id) {
    return findAll(List.of(id)).stream().findFirst();
  }

  /**
   * The transfers of those ids that the caller may know of, in no certain order. That it asked for
   * others is put on the record, whether there are such or not.
   */
  public List<PersonTransfer> findAll(Collection<String> ids) {
    List<PersonTransfer> found = visible(ids);
    if (found.size() < ids.size()) {
      List<String> there = found.stream().map(PersonTransfer::id).toList();
      caller.denied(
          Scope.MEMBER_READ, ids.stream().filter(id -> !there.contains(id)).sorted().toList());
    }
    return found;
  }

  /** Where a transfer may go that the caller asks for: whose names hold a text, by name. */
  public List<TransferSide> targets(String name, int most) {
    caller.require(Scope.TRANSFER_SUBMIT);
    return targets.named(name, most);
  }

  /** The same where the caller did not name them: no attempt at others is put on the record. */
  public List<PersonTransfer> visible(Collection<String> ids) {
    return read(ids, acquaintance.known()).toList();
  }

  /** What the present caller can do with a transfer in its present state. */
  public List<AvailableAction> availableActions(PersonTransfer of) {
    Caller who = caller.get();
    Transfer transfer = of.transfer();
    return Stream.of(TransferAction.values())
        .flatMap(action ->
            TransferWorkflow.TABLE
                .available(transfer, transfer.state(), who.at(of.places(action)))
                .stream()
                .filter(each -> each.action().equals(action.name())))
        .toList();
  }

  /** Those of a person's transfers that the caller may know of, oldest first. */
  public List<PersonTransfer> of(Person person) {
    Seen seen = acquaintance.known();
    return PersonTransfer.of(person).filter(each -> seen.contains(each.places())).toList();
  }

  /** Where the formal relation of somebody is whom the caller may know of. */
  public TransferSide home(Person person) {
    return Moving.home(person);
  }

  /** Whether the caller may know of the person, and not of the transfer only. */
  public boolean knows(PersonTransfer transfer) {
    return acquaintance.known().contains(transfer.person().places());
  }

  /** The member's name as the caller may see it: in clear, or its first character. */
  public String memberName(PersonTransfer transfer) {
    return acquaintance.name(transfer.person(), transfer.places());
  }

  /** Whether the list shows what an event led to, by its number in the log. */
  public boolean keptUpTo(long sequence) {
    return progress.of(TransferBook.NAME) >= sequence;
  }

  private Stream<PersonTransfer> read(Collection<String> ids, Seen seen) {
    return people.findAll(ids.stream().map(Transfers::personId).distinct().toList()).stream()
        .flatMap(PersonTransfer::of)
        .filter(each -> ids.contains(each.id()))
        .filter(each -> seen.contains(each.places()));
  }
}
