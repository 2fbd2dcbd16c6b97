package io.parkgraph.member.dues;

import io.parkgraph.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * The rates of Party dues 党费 by monthly income after tax. A rate applies to the whole income, so
 * that 3000.00 yuan owe 15.00 and 3000.01 owe 30.00. Source: the rules on Party dues (中组发
 * 〔2008〕3号).
 */
public enum DuesRate {
  /** Up to 3,000 yuan: 0.5 %. */
  UP_TO_3000(3_000_00L, 5),
  /** Above 3,000 and up to 5,000 yuan: 1 %. */
  UP_TO_5000(5_000_00L, 10),
  /** Above 5,000 and up to 10,000 yuan: 1.5 %. */
  UP_TO_10000(10_000_00L, 15),
  /** Above 10,000 yuan: 2 %. */
  ABOVE_10000(Long.MAX_VALUE, 20);

  private final long upToFen;
  private final int perMille;

  DuesRate(long upToFen, int perMille) {
    this.upToFen = upToFen;
    this.perMille = perMille;
  }

  /**
   * The rate of a monthly income after tax.
   *
   * @throws IllegalArgumentException if the income is below zero
   */
  public static DuesRate of(Money monthlyIncome) {
    if (monthlyIncome.isNegative()) {
      throw new IllegalArgumentException("an income below zero");
    }
    return Arrays.stream(values())
        .filter(rate -> monthlyIncome.fen() <= rate.upToFen)
        .findFirst()
        .orElse(ABOVE_10000);
  }

  /**
   * What is due of a monthly income after tax, rounded half up to the fen.
   *
   * @throws IllegalArgumentException if the income is below zero
   */
  public static Money due(Money monthlyIncome) {
    BigDecimal fen =
        BigDecimal.valueOf(monthlyIncome.fen())
            .multiply(BigDecimal.valueOf(of(monthlyIncome).perMille))
            .movePointLeft(3)
            .setScale(0, RoundingMode.HALF_UP);
    return Money.ofFen(fen.longValueExact());
  }

  /** What is due of an income as it was typed; nothing where that is none. */
  public static Optional<Money> dueOf(String typed) {
    return Money.parse(typed.strip()).filter(income -> !income.isNegative()).map(DuesRate::due);
  }

  /** The rate as a fraction in thousandths of the income, such as 5 for 0.5 %. */
  public int perMille() {
    return perMille;
  }
}
