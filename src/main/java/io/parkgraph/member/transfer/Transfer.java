package io.parkgraph.member.transfer;

import io.parkgraph.enterprise.ContactBook;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The transfer of a member's formal relation from one organization to another 组织关系转接.
 *
 * @param id the key, {@code <person>.<number>}
 * @param state where it stands
 * @param from which organization the member leaves
 * @param to which organization the member goes to
 * @param letters all letters that were issued, oldest first; at most the last one counts
 * @param steps all that happened, oldest first
 */
public record Transfer(
    String id,
    TransferState state,
    TransferSide from,
    TransferSide to,
    List<TransferLetter> letters,
    List<TransferStep> steps) {

  /** Copies its lists. */
  public Transfer {
    letters = List.copyOf(letters);
    steps = List.copyOf(steps);
  }

  /** Decides on asking to leave for another organization. */
  static Decision<Transfer> submit(String id, TransferSide from, TransferSide to, Stamp stamp) {
    if (from.equals(to)) {
      return Decision.refuse(Refusal.of(TransferRefusal.SAME_ORGANIZATION, "to"));
    }
    var step = step(TransferAction.SUBMIT, TransferState.OUT_REVIEW, null, stamp);
    return Decision.accept(
        new Transfer(id, TransferState.OUT_REVIEW, from, to, List.of(), List.of(step)),
        DomainEvent.of("TransferSubmitted"));
  }

  /** Decides on issuing the letter. */
  public Decision<Transfer> issue(LetterTerms terms, String number, Stamp stamp) {
    return advance(
        TransferAction.ISSUE,
        "TransferLetterIssued",
        null,
        stamp,
        today -> with(letters, terms.letter(number, today)));
  }

  /** Decides on handing the letter of a number to the target. */
  public Decision<Transfer> present(String number, Stamp stamp) {
    var refusal = TransferWorkflow.TABLE.refusal(this, state, TransferAction.PRESENT);
    if (refusal.isEmpty()) {
      refusal = refusedLetter(number, day(stamp.at()));
    }
    return refusal.isPresent()
        ? Decision.refuse(refusal.get())
        : advance(TransferAction.PRESENT, "TransferPresented", null, stamp, day -> letters);
  }

  /** Decides on taking the member in; who holds the member changes the formal branch with it. */
  public Decision<Transfer> accept(Stamp stamp) {
    return advance(TransferAction.ACCEPT, "TransferAccepted", null, stamp, day -> letters);
  }

  /** Decides on noting that the slip came back to where the member left. */
  public Decision<Transfer> receipt(Stamp stamp) {
    return advance(TransferAction.RECEIPT, "TransferClosed", null, stamp, day -> letters);
  }

  /** Decides on sending it back to where the member leaves; its letter counts no more. */
  public Decision<Transfer> sendBack(@Nullable String reason, Stamp stamp) {
    return withReason(
        reason,
        given -> advance(TransferAction.RETURN, "TransferReturned", given, stamp, this::allVoid));
  }

  /** Decides on noting that the letter was not presented in time. */
  public Decision<Transfer> expire(LocalDate today, Stamp stamp) {
    boolean valid = letter().filter(last -> !last.isExpired(today)).isPresent();
    return state == TransferState.LETTER_ISSUED && valid
        ? Decision.refuse(Refusal.of(TransferRefusal.LETTER_STILL_VALID, "id"))
        : advance(TransferAction.EXPIRE, "TransferExpired", null, stamp, day -> letters);
  }

  /** Decides on issuing another letter; the old one counts no more. */
  public Decision<Transfer> reissue(
      LetterTerms terms, String number, @Nullable String reason, Stamp stamp) {
    return withReason(
        reason,
        given ->
            advance(
                TransferAction.REISSUE,
                "TransferLetterReissued",
                given,
                stamp,
                today -> with(allVoid(today), terms.letter(number, today))));
  }

  /** Decides on giving it up; a letter counts no more. */
  public Decision<Transfer> cancel(@Nullable String reason, Stamp stamp) {
    return withReason(
        reason,
        given -> advance(TransferAction.CANCEL, "TransferCancelled", given, stamp, this::allVoid));
  }

  /** The letter that counts; nothing while there is none. */
  public Optional<TransferLetter> letter() {
    return letters.reversed().stream().findFirst().filter(last -> !last.revoked());
  }

  /** Whether it is under way. */
  public boolean open() {
    return state.isOpen();
  }

  /** Whether the target has seen it: from then on, and not before, the target may know of it. */
  public boolean wasPresented() {
    return steps.stream().anyMatch(step -> step.action() == TransferAction.PRESENT);
  }

  /** When it was asked for. */
  public Instant submittedAt() {
    return steps.getFirst().at();
  }

  /** When it came to where it stands. */
  public Instant since() {
    return steps.getLast().at();
  }

  private Optional<Refusal> refusedLetter(String number, LocalDate today) {
    Optional<TransferLetter> named =
        letters.stream().filter(each -> each.number().equals(number)).findFirst();
    if (named.isEmpty()) {
      return Optional.of(Refusal.of(TransferRefusal.LETTER_UNKNOWN, "letterNumber"));
    }
    if (named.get().revoked()) {
      return Optional.of(Refusal.of(TransferRefusal.LETTER_VOID, "letterNumber"));
    }
    return named
        .filter(each -> each.isExpired(today))
        .map(each -> Refusal.of(TransferRefusal.LETTER_EXPIRED, "letterNumber"));
  }

  private static Decision<Transfer> withReason(
      @Nullable String reason, Function<String, Decision<Transfer>> decide) {
    var checks = new InputChecks();
    var given = ContactBook.withoutPhone(checks, "reason", checks.reason(reason));
    return checks.failed() ? Decision.refuse(checks.refusals()) : decide.apply(given.orElseThrow());
  }

  private Decision<Transfer> advance(
      TransferAction action,
      String event,
      @Nullable String reason,
      Stamp stamp,
      Function<LocalDate, List<TransferLetter>> lettersThen) {
    var refusal = TransferWorkflow.TABLE.refusal(this, state, action);
    if (refusal.isPresent()) {
      return Decision.refuse(refusal.get());
    }
    TransferState next = TransferWorkflow.TABLE.transition(state, action).orElseThrow().to();
    return Decision.accept(
        new Transfer(
            id,
            next,
            from,
            to,
            lettersThen.apply(day(stamp.at())),
            with(steps, step(action, next, reason, stamp))),
        new DomainEvent(event, reason));
  }

  private List<TransferLetter> allVoid(LocalDate today) {
    return letters.stream().map(each -> each.voided(today)).toList();
  }

  private static TransferStep step(
      TransferAction action, TransferState next, @Nullable String reason, Stamp stamp) {
    return new TransferStep(action, next, stamp.at(), stamp.by(), reason);
  }

  private static <T> List<T> with(List<T> before, T added) {
    var all = new ArrayList<>(before);
    all.add(added);
    return all;
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ParkCalendar.ZONE);
  }
}
