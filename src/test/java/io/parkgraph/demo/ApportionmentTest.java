package io.parkgraph.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.Money;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ApportionmentTest {

  @Property
  void thePartsAddUpToTheTotal(
      @ForAll @LongRange(min = 0, max = 10_000_000) long wan,
      @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 200) Integer> weights) {
    Money total = Money.ofWanYuan(wan);
    List<Money> parts = Apportionment.split(total, weights);
    assertThat(parts).hasSameSizeAs(weights).noneMatch(Money::isNegative);
    assertThat(parts.stream().reduce(Money.ZERO, Money::plus)).isEqualTo(total);
  }
}
