package io.parkgraph.member.moves;

import io.parkgraph.member.DuesDirectory;
import io.parkgraph.member.transfer.LetterTerms;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferRefusal;
import io.parkgraph.member.transfer.Transfers;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import org.springframework.stereotype.Component;

/** Issues letters that say no more of the dues than the records do. */
@Component
class Letters {

  private final LetterNumbers numbers;
  private final DuesDirectory dues;

  Letters(LetterNumbers numbers, DuesDirectory dues) {
    this.numbers = numbers;
    this.dues = dues;
  }

  /** Decides on the first letter, or with a reason on one in the place of another. */
  Decision<Transfer> issue(Transfer transfer, LetterTerms terms, LetterInput input, Stamp stamp) {
    Decision<Transfer> issued =
        input.reason() == null
            ? transfer.issue(terms, numbers.next(), stamp)
            : transfer.reissue(terms, numbers.next(), input.reason(), stamp);
    return issued.then(next -> asRecorded(next, terms));
  }

  /**
   * A branch of the park cannot confirm a month that its records do not have. Where there are none,
   * and where the member comes from outside, the month stands as it was said.
   */
  private Decision<Transfer> asRecorded(Transfer issued, LetterTerms terms) {
    if (issued.from().organizationId() == null) {
      return Decision.accept(issued);
    }
    return dues.paidTo(Transfers.personId(issued.id()))
        .filter(terms.duesPaidTo()::isAfter)
        .map(last ->
            Decision.<Transfer>refuse(
                Refusal.of(TransferRefusal.DUES_NOT_PAID_TO, "duesPaidTo", last.toString())))
        .orElseGet(() -> Decision.accept(issued));
  }
}
