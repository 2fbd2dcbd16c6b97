package io.parkgraph.member.transfer;

import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says.
 *
 * @param validUntil the last day on which it may be presented
 * @param duesPaidTo the last month for which dues are paid
 */
public record LetterTerms(LocalDate validUntil, YearMonth duesPaidTo) {

  /** For how many days a letter is valid where nothing else is said; domain, section 3. */
  public static final int DEFAULT_DAYS = 90;

  /**
   * Reads what a letter is to say, from the fields {@code validUntil} and {@code duesPaidTo};
   * nothing where something is wrong, which the checks then say.
   *
   * @param validUntil null for the default
   */
  public static Optional<LetterTerms> read(
      InputChecks checks,
      @Nullable String validUntil,
      @Nullable String duesPaidTo,
      LocalDate today) {
    Optional<LocalDate> until =
        validUntil == null || validUntil.isBlank()
            ? Optional.of(today.plusDays(DEFAULT_DAYS))
            : checks.parsed("validUntil", validUntil, LetterTerms::date, CommonRefusal.INVALID);
    Optional<YearMonth> paidTo =
        checks.parsed("duesPaidTo", duesPaidTo, ParkCalendar::month, CommonRefusal.INVALID);
    LocalDate latest = today.plusYears(1);
    if (until.filter(day -> day.isBefore(today) || day.isAfter(latest)).isPresent()) {
      checks.refuse(Refusal.of(TransferRefusal.VALID_UNTIL_OUT_OF_RANGE, "validUntil"));
    }
    if (paidTo.filter(month -> month.isAfter(YearMonth.from(latest))).isPresent()) {
      checks.refuse(Refusal.of(TransferRefusal.DUES_MONTH_OUT_OF_RANGE, "duesPaidTo"));
    }
    return checks.failed()
        ? Optional.empty()
        : Optional.of(new LetterTerms(until.orElseThrow(), paidTo.orElseThrow()));
  }

  TransferLetter letter(String number, LocalDate today) {
    return new TransferLetter(number, today, validUntil, duesPaidTo, null);
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
