package io.parkgraph.member.dues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuesRateTest {

  private static final long MILLION_YUAN = 100_000_000L;

  @ParameterizedTest
  @CsvSource({
    "0, 0.00",
    "0.01, 0.00",
    "1.00, 0.01",
    "2999.99, 15.00",
    "3000, 15.00",
    "3000.01, 30.00",
    "5000, 50.00",
    "5000.01, 75.00",
    "10000, 150.00",
    "10000.01, 200.00",
    "12000, 240.00"
  })
  void theRateOfTheWholeIncomeIsDue(String income, String due) {
    assertThat(DuesRate.dueOf(income)).map(Money::toString).contains(due);
  }

  @Property
  void whatIsDueIsTheRateOfTheWholeIncomeToTheNearestFen(
      @ForAll @LongRange(min = 0, max = MILLION_YUAN) long fen) {
    String rate =
        fen <= 300_000 ? "0.005" : fen <= 500_000 ? "0.01" : fen <= 1_000_000 ? "0.015" : "0.02";
    BigDecimal exact = new BigDecimal(rate).multiply(BigDecimal.valueOf(fen, 2));
    assertThat(DuesRate.due(Money.ofFen(fen)).yuan())
        .isEqualTo(exact.setScale(2, RoundingMode.HALF_UP));
  }

  @Property
  void whoEarnsMoreNeverOwesLess(
      @ForAll @LongRange(min = 0, max = MILLION_YUAN) long fen,
      @ForAll @LongRange(min = 0, max = MILLION_YUAN) long more) {
    assertThat(DuesRate.due(Money.ofFen(fen + more)))
        .isGreaterThanOrEqualTo(DuesRate.due(Money.ofFen(fen)));
  }

  @Property
  void fromOneFenAboveABoundaryTheNextRateHoldsForAll(
      @ForAll @LongRange(min = 1, max = 100_000) long above) {
    assertThat(DuesRate.of(Money.ofFen(300_000))).isEqualTo(DuesRate.UP_TO_3000);
    assertThat(DuesRate.of(Money.ofFen(300_000 + above))).isEqualTo(DuesRate.UP_TO_5000);
    assertThat(DuesRate.of(Money.ofFen(500_000))).isEqualTo(DuesRate.UP_TO_5000);
    assertThat(DuesRate.of(Money.ofFen(500_000 + above))).isEqualTo(DuesRate.UP_TO_10000);
    assertThat(DuesRate.of(Money.ofFen(1_000_000))).isEqualTo(DuesRate.UP_TO_10000);
    assertThat(DuesRate.of(Money.ofFen(1_000_000 + above))).isEqualTo(DuesRate.ABOVE_10000);
  }

  @Test
  void whatIsNoIncomeOwesNothingThatCouldBeSaid() {
    assertThat(DuesRate.dueOf("-1")).isEmpty();
    assertThat(DuesRate.dueOf("1.234")).isEmpty();
    assertThat(DuesRate.dueOf("很多")).isEmpty();
    assertThatThrownBy(() -> DuesRate.of(Money.ofFen(-1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
