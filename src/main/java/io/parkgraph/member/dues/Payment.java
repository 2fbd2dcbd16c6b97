package io.parkgraph.member.dues;

import io.parkgraph.platform.Money;
import io.parkgraph.platform.calendar.ParkCalendar;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was paid on which day. The income that the amount is reckoned of is not kept.
 *
 * @param amount how much
 * @param paidOn on which day
 */
public record Payment(Money amount, LocalDate paidOn) {

  /**
   * Reads a payment from the fields {@code monthlyIncome} and {@code paidOn}; nothing where
   * something is wrong, which the checks then say.
   *
   * @param monthlyIncome the income after tax, in yuan
   * @param paidOn the day, such as {@code 2021-09-30}
   * @param today the present day in the park
   */
  public static Optional<Payment> read(
      InputChecks checks,
      @Nullable String monthlyIncome,
      @Nullable String paidOn,
      LocalDate today) {
    var amount =
        checks.parsed("monthlyIncome", monthlyIncome, DuesRate::dueOf, DuesRefusal.INCOME_INVALID);
    var day = checks.parsed("paidOn", paidOn, ParkCalendar::day, DuesRefusal.PAID_ON_INVALID);
    if (day.filter(one -> one.isAfter(today)).isPresent()) {
      checks.refuse(Refusal.of(DuesRefusal.PAID_ON_INVALID, "paidOn"));
    }
    return checks.failed()
        ? Optional.empty()
        : Optional.of(new Payment(amount.orElseThrow(), day.orElseThrow()));
  }
}
