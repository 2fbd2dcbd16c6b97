package io.parkgraph.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @Property
  void whatIsWrittenIsReadBack(
      @ForAll @LongRange(min = -99_999_999_999_999_999L, max = 99_999_999_999_999_999L) long fen) {
    Money money = Money.ofFen(fen);
    assertThat(Money.parse(money.toString())).contains(money);
  }

  @Property
  void anEqualPartIsAtMostHalfAFenOff(
      @ForAll @LongRange(min = 0, max = 1_000_000_000_000L) long fen,
      @ForAll @IntRange(min = 1, max = 12) int parts) {
    long back = Money.ofFen(fen).dividedBy(parts).fen() * parts;
    assertThat(Math.abs(back - fen) * 2).isLessThanOrEqualTo(parts);
  }

  @Test
  void tenThousandYuanAreWrittenInYuan() {
    assertThat(Money.ofWanYuan(7_278_000)).hasToString("72780000000.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1.234", "1,000", "1e3", "０", "--1", "1.", ".5", "1234567890123456", "NaN"})
  void otherTextsAreNoMoney(String text) {
    assertThat(Money.parse(text)).isEmpty();
  }

  @Test
  void aSumIsExact() {
    Money tenCents = Money.parse("0.10").orElseThrow();
    List<Money> ten = IntStream.range(0, 10).mapToObj(i -> tenCents).toList();
    assertThat(ten.stream().reduce(Money.ZERO, Money::plus)).hasToString("1.00");
  }
}
