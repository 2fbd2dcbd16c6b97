package io.parkgraph.member.moves;

import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.LetterTerms;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferRefusal;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferWorkflow;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.Documents;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The steps of transfers. Each takes the scope of its row in the workflow's table, where the step
 * is taken: the source's, the target's or the member's own place. A transfer that the caller may
 * not take a step of is told as missing. Each throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller has the scope nowhere.
 */
@Service
public class TransferService {

  private final Documents<Person> people;
  private final Targets targets;
  private final Letters letters;
  private final Commands commands;
  private final CurrentCaller caller;
  private final Clock clock;

  TransferService(
      Documents<Person> people,
      Targets targets,
      Letters letters,
      Commands commands,
      CurrentCaller caller,
      Clock clock) {
    this.people = people;
    this.targets = targets;
    this.letters = letters;
    this.commands = commands;
    this.caller = caller;
    this.clock = clock;
  }

  /** Asks to leave for another organization. */
  public Outcome<PersonTransfer> submit(SubmitTransfer input, WriteConditions conditions) {
    caller.require(Scope.TRANSFER_SUBMIT);
    var checks = new InputChecks();
    String field = input.toOutside() == null ? "toOrganizationId" : "toOutside";
    Optional<TransferSide> to = targets.side(checks, input);
    Outcome<Person> outcome =
        checks.failed()
            ? new Outcome.Refused<>(checks.refusals(), null)
            : commands.run(
                Command.part(
                        people,
                        "submitTransfer",
                        Scope.TRANSFER_SUBMIT,
                        input.personId(),
                        "personId",
                        input,
                        conditions,
                        person -> Moving.submit(person, to.orElseThrow(), field, commands.stamp()))
                    .touching(Person::home));
    return Part.of(outcome, person -> PersonTransfer.of(person).reduce((_, later) -> later));
  }

  /** Issues the letter. */
  public Outcome<PersonTransfer> issue(String id, LetterInput input, WriteConditions conditions) {
    return letter("issueTransferLetter", TransferAction.ISSUE, id, input, conditions);
  }

  /** Issues another letter in the place of the old one, which is void. */
  public Outcome<PersonTransfer> reissue(String id, LetterInput input, WriteConditions conditions) {
    return letter("reissueTransferLetter", TransferAction.REISSUE, id, input, conditions);
  }

  /** Hands the letter of a number to the target. */
  public Outcome<PersonTransfer> present(
      String id, @Nullable String letterNumber, WriteConditions conditions) {
    return run(
        "presentTransferLetter",
        TransferAction.PRESENT,
        id,
        letterNumber,
        conditions,
        (person, stamp) ->
            letterNumber == null || letterNumber.isBlank()
                ? Decision.refuse(Refusal.of(CommonRefusal.REQUIRED, "letterNumber"))
                : Moving.present(person, id, letterNumber.strip(), stamp));
  }

  /** Takes the member in, so that the formal branch changes, in one write. */
  public Outcome<PersonTransfer> accept(String id, WriteConditions conditions) {
    return run(
        "acceptTransfer",
        TransferAction.ACCEPT,
        id,
        null,
        conditions,
        (person, stamp) -> Moving.accept(person, id, stamp).then(this::intoAnActiveOne));
  }

  /** Notes that the slip came back. */
  public Outcome<PersonTransfer> receipt(String id, WriteConditions conditions) {
    return step(
        "confirmTransferReceipt", TransferAction.RECEIPT, id, null, conditions, Transfer::receipt);
  }

  /** Sends it back to where the member leaves. */
  public Outcome<PersonTransfer> sendBack(
      String id, @Nullable String reason, WriteConditions conditions) {
    return step(
        "returnTransfer",
        TransferAction.RETURN,
        id,
        reason,
        conditions,
        (transfer, stamp) -> transfer.sendBack(reason, stamp));
  }

  /** Gives it up. */
  public Outcome<PersonTransfer> cancel(
      String id, @Nullable String reason, WriteConditions conditions) {
    return step(
        "cancelTransfer",
        TransferAction.CANCEL,
        id,
        reason,
        conditions,
        (transfer, stamp) -> transfer.cancel(reason, stamp));
  }

  /** Notes that the letter was not presented in time; the clock's alone. */
  void expire(String id, LocalDate today) {
    step(
        "expireTransfer",
        TransferAction.EXPIRE,
        id,
        today.toString(),
        WriteConditions.NONE,
        (transfer, stamp) -> transfer.expire(today, stamp));
  }

  private Outcome<PersonTransfer> letter(
      String useCase,
      TransferAction action,
      String id,
      LetterInput input,
      WriteConditions conditions) {
    caller.require(scope(action));
    var checks = new InputChecks();
    Optional<LetterTerms> terms =
        LetterTerms.read(checks, input.validUntil(), input.duesPaidTo(), LocalDate.now(clock));
    if (action == TransferAction.REISSUE) {
      checks.reason(input.reason());
    }
    return run(
        useCase,
        action,
        id,
        input,
        conditions,
        (person, stamp) ->
            checks.failed()
                ? Decision.refuse(checks.refusals())
                : Moving.onward(
                    person,
                    id,
                    transfer -> letters.issue(transfer, terms.orElseThrow(), input, stamp)));
  }

  private Outcome<PersonTransfer> step(
      String useCase,
      TransferAction action,
      String id,
      @Nullable Object input,
      WriteConditions conditions,
      BiFunction<Transfer, Stamp, Decision<Transfer>> decide) {
    return run(
        useCase,
        action,
        id,
        input,
        conditions,
        (person, stamp) -> Moving.step(person, id, transfer -> decide.apply(transfer, stamp)));
  }

  private Outcome<PersonTransfer> run(
      String useCase,
      TransferAction action,
      String id,
      @Nullable Object input,
      WriteConditions conditions,
      BiFunction<Person, Stamp, Decision<Person>> decide) {
    Scope scope = scope(action);
    Function<Person, Set<Place>> where =
        person -> PersonTransfer.of(person, id).map(each -> each.places(action)).orElse(Set.of());
    Outcome<Person> outcome =
        commands.run(
            Command.<Person>change(
                    people,
                    useCase,
                    any -> scope,
                    Transfers.personId(id),
                    Arrays.asList(id, input),
                    conditions,
                    person -> decide.apply(person, commands.stamp()))
                .touching(where));
    return Part.of(outcome, person -> PersonTransfer.of(person, id));
  }

  private static Scope scope(TransferAction action) {
    return TransferWorkflow.TABLE.scope(null, action);
  }

  private Decision<Person> intoAnActiveOne(Person received) {
    return received.branch().filter(branch -> !targets.isActive(branch)).isPresent()
        ? Decision.refuse(Refusal.of(TransferRefusal.TARGET_NOT_ACTIVE, "id"))
        : Decision.accept(received);
  }
}
