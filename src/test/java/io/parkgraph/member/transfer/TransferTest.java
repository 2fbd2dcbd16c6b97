package io.parkgraph.member.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TransferTest {

  private static final LocalDate ISSUED = LocalDate.of(2021, 10, 8);
  private static final Transfer SUBMITTED =
      next(Transfer.submit("p.1", TransferSide.of("a"), TransferSide.of("b"), on(ISSUED)));

  @Property
  void aLetterIsTakenUpToItsLastDayAndNotOneDayLonger(
      @ForAll @IntRange(max = 365) int validFor, @ForAll @IntRange(max = 400) int presentedAfter) {
    var terms = new LetterTerms(ISSUED.plusDays(validFor), YearMonth.of(2021, 9));
    Transfer issued = next(SUBMITTED.issue(terms, "L1", on(ISSUED)));
    var presented = issued.present("L1", on(ISSUED.plusDays(presentedAfter)));
    if (presentedAfter <= validFor) {
      assertThat(next(presented).state()).isEqualTo(TransferState.IN_REVIEW);
    } else {
      assertThat(codes(presented)).containsExactly("LETTER_EXPIRED");
    }
    boolean runsOut =
        issued.expire(ISSUED.plusDays(presentedAfter), on(ISSUED))
            instanceof Decision.Accepted<Transfer>;
    assertThat(runsOut).isEqualTo(presentedAfter > validFor);
  }

  @Property
  void aLetterOfWhichNoLastDayIsSaidIsTakenFor90Days(
      @ForAll @IntRange(max = 3652) int later, @ForAll @IntRange(max = 120) int presentedAfter) {
    LocalDate issuedOn = ISSUED.plusDays(later);
    LetterTerms terms =
        LetterTerms.read(
                new InputChecks(),
                null,
                YearMonth.from(issuedOn.minusMonths(1)).toString(),
                issuedOn)
            .orElseThrow();
    Transfer issued = next(SUBMITTED.issue(terms, "L1", on(issuedOn)));

    assertThat(codes(issued.present("L1", on(issuedOn.plusDays(presentedAfter)))))
        .isEqualTo(presentedAfter <= 90 ? List.of() : List.of("LETTER_EXPIRED"));
  }

  @Property
  void ofManyLettersOnlyTheLastIsTaken(@ForAll @IntRange(min = 1, max = 8) int reissued) {
    Transfer transfer = next(SUBMITTED.issue(terms(), "L0", on(ISSUED)));
    for (int i = 1; i <= reissued; i++) {
      transfer = next(transfer.reissue(terms(), "L" + i, "原件遗失", on(ISSUED)));
    }
    for (int i = 0; i < reissued; i++) {
      assertThat(codes(transfer.present("L" + i, on(ISSUED)))).containsExactly("LETTER_VOID");
    }
    assertThat(codes(transfer.present("L-", on(ISSUED)))).containsExactly("LETTER_UNKNOWN");
    assertThat(next(transfer.present("L" + reissued, on(ISSUED))).wasPresented()).isTrue();
  }

  @Test
  void noReasonHoldsATelephoneNumber() {
    assertThat(codes(SUBMITTED.cancel("电话 15400001234", on(ISSUED))))
        .containsExactly("PHONE_IN_TEXT");
  }

  @Test
  void aReturnedTransferTakesAnotherLetter() {
    Transfer back = next(presented().sendBack("材料不全", on(ISSUED)));
    assertThat(back.state()).isEqualTo(TransferState.OUT_REVIEW);
    assertThat(back.letter()).isEmpty();
    Transfer again = next(back.issue(terms(), "L2", on(ISSUED)));
    assertThat(codes(again.present("L1", on(ISSUED)))).containsExactly("LETTER_VOID");
    assertThat(next(again.present("L2", on(ISSUED))).state()).isEqualTo(TransferState.IN_REVIEW);
  }

  @Test
  void nobodyMovesToWhereTheyAre() {
    var same = TransferSide.of("a");
    assertThat(codes(Transfer.submit("p.1", same, same, on(ISSUED))))
        .containsExactly("SAME_ORGANIZATION");
  }

  @Test
  void atMostOneIsUnderWay() {
    var none = new Transfers(List.of());
    var one = new Transfers(next(none.submit("p", side("a"), side("b"), on(ISSUED))));
    assertThat(one.open()).map(Transfer::id).contains("p.1");
    assertThat(codes(one.submit("p", side("a"), side("c"), on(ISSUED))))
        .containsExactly("TRANSFER_OPEN");
    var given = new Transfers(next(one.change("p.1", open -> open.cancel("不再转出", on(ISSUED)))));
    var two = new Transfers(next(given.submit("p", side("a"), side("c"), on(ISSUED))));
    assertThat(two.open()).map(Transfer::id).contains("p.2");
    assertThat(Transfers.personId("p.2")).isEqualTo("p");
  }

  @Test
  void aLetterThatTheClockNotedAsExpiredIsToldAsExpired() {
    Transfer issued = next(SUBMITTED.issue(terms(), "L1", on(ISSUED)));
    Transfer expired = next(issued.expire(ISSUED.plusDays(91), on(ISSUED.plusDays(91))));
    var all = new Transfers(List.of(expired));
    assertThat(codes(all.present("p.1", "L1", on(ISSUED.plusDays(92)))))
        .containsExactly("LETTER_EXPIRED");
  }

  @Test
  void aLetterIsValidForNinetyDaysWhereNothingIsSaid() {
    assertThat(read(null, "2021-09"))
        .contains(new LetterTerms(ISSUED.plusDays(90), YearMonth.of(2021, 9)));
  }

  @Test
  void aLetterIsNotBornExpiredNorValidForEver() {
    assertThat(read(ISSUED.toString(), "2021-09")).isPresent();
    assertThat(read(ISSUED.minusDays(1).toString(), "2021-09")).isEmpty();
    assertThat(read(ISSUED.plusYears(1).toString(), "2021-09")).isPresent();
    assertThat(read(ISSUED.plusYears(1).plusDays(1).toString(), "2021-09")).isEmpty();
    assertThat(read("2021-13-01", "2021-09")).isEmpty();
    assertThat(read(null, "2022-11")).isEmpty();
    assertThat(read(null, null)).isEmpty();
  }

  private static Optional<LetterTerms> read(String until, String paidTo) {
    return LetterTerms.read(new InputChecks(), until, paidTo, ISSUED);
  }

  private static Transfer presented() {
    return next(next(SUBMITTED.issue(terms(), "L1", on(ISSUED))).present("L1", on(ISSUED)));
  }

  private static LetterTerms terms() {
    return new LetterTerms(ISSUED.plusDays(90), YearMonth.of(2021, 9));
  }

  private static TransferSide side(String id) {
    return TransferSide.of(id);
  }

  private static Stamp on(LocalDate day) {
    return new Stamp("支部书记甲", day.atTime(LocalTime.NOON).atZone(ParkCalendar.ZONE).toInstant());
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }

  private static List<String> codes(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(List<Refusal> refusals)
        ? refusals.stream().map(refusal -> refusal.code().name()).toList()
        : List.of();
  }
}
