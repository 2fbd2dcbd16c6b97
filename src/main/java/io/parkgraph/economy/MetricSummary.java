package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one metric stands in a year, as of a month.
 *
 * @param metric of what
 * @param asOf up to and with this month
 * @param target the year's target, in yuan; null where none is set
 * @param months January to {@code asOf}, in order
 */
public record MetricSummary(
    Metric metric, YearMonth asOf, @Nullable Money target, List<MonthlyAmount> months) {

  private static final int MONTHS = 12;

  /** Copies its list. */
  public MetricSummary {
    months = List.copyOf(months);
  }

  /** The sum from January on, in yuan; null while no month is published. */
  public @Nullable Money yearToDate() {
    return sum(MonthlyAmount::amount);
  }

  /** The sum of the same months a year before, in yuan; null with none published. */
  public @Nullable Money previousYearToDate() {
    return sum(MonthlyAmount::previousYear);
  }

  /** Growth on the year before as a fraction; null where the year before has nothing or 0. */
  public @Nullable Double growth() {
    Money now = yearToDate();
    Money before = previousYearToDate();
    return now == null || before == null ? null : ratio(now.minus(before), before);
  }

  /** The part of the target that is reached, as a fraction; null without a target or a sum. */
  public @Nullable Double progress() {
    Money now = yearToDate();
    return now == null || target == null ? null : ratio(now, target);
  }

  /** The average of the months that have a published amount, in yuan; null with none. */
  public @Nullable Money averagePerMonth() {
    Money now = yearToDate();
    int published = (int) months.stream().filter(month -> month.amount() != null).count();
    return now == null ? null : now.dividedBy(published);
  }

  /**
   * What each month that is left in the year must bring to reach the target, in yuan, never below
   * zero; null in December, without a target or without a sum.
   */
  public @Nullable Money requiredPerMonth() {
    Money now = yearToDate();
    int left = MONTHS - asOf.getMonthValue();
    if (now == null || target == null || left == 0) {
      return null;
    }
    Money missing = target.minus(now);
    return missing.isNegative() ? Money.ZERO : missing.dividedBy(left);
  }

  private @Nullable Money sum(Function<MonthlyAmount, @Nullable Money> part) {
    return months.stream()
        .map(part)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .reduce(Money::plus)
        .orElse(null);
  }

  private static @Nullable Double ratio(Money part, Money whole) {
    if (whole.fen() == 0) {
      return null;
    }
    return BigDecimal.valueOf(part.fen())
        .divide(BigDecimal.valueOf(whole.fen()), MathContext.DECIMAL64)
        .doubleValue();
  }
}
