package io.parkgraph.platform;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An amount of yuan 人民币, exact to the fen 分.
 *
 * @param fen the amount in fen, a hundredth of a yuan; may be negative as a difference
 */
public record Money(long fen) implements Comparable<Money> {

  /** No money. */
  public static final Money ZERO = new Money(0);

  private static final int FEN_PER_WAN = 1_000_000;

  /** The amount of so many fen. */
  public static Money ofFen(long fen) {
    return new Money(fen);
  }

  /** The amount of so many 万元 (ten thousand yuan). */
  public static Money ofWanYuan(long wan) {
    return new Money(Math.multiplyExact(wan, FEN_PER_WAN));
  }

  /**
   * Reads a decimal number of yuan with at most two decimals, such as {@code "1550000000.00"}.
   *
   * @return nothing if the text is not such a number or does not fit
   */
  public static Optional<Money> parse(String yuan) {
    if (!yuan.matches("-?\\d{1,15}(\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new Money(new BigDecimal(yuan).movePointRight(2).longValueExact()));
  }

  /** The sum. */
  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  /** The difference. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  /** The equal part among so many, rounded half up to the fen. */
  public Money dividedBy(int parts) {
    return new Money(
        BigDecimal.valueOf(fen)
            .divide(BigDecimal.valueOf(parts), 0, RoundingMode.HALF_UP)
            .longValueExact());
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return fen < 0;
  }

  /** The amount in yuan with two decimals. */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /** The amount in yuan as a plain decimal string with two decimals. */
  @Override
  @JsonValue
  public String toString() {
    return yuan().toPlainString();
  }
}
