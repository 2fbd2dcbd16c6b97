package io.parkgraph.economy;

import io.parkgraph.platform.Money;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the managed enterprises together achieved in one month.
 *
 * @param month the month
 * @param amount the sum of the published records, in yuan; null with none
 * @param previousYear the same of the same month a year before
 * @param records how many published records the sum has
 */
public record MonthlyAmount(
    YearMonth month, @Nullable Money amount, @Nullable Money previousYear, int records) {}
