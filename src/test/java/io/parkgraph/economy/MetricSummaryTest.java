package io.parkgraph.economy;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MetricSummaryTest {

  private static final Money TEN = Money.ofFen(10_00);
  private static final Money TWENTY = Money.ofFen(20_00);

  @Test
  void withNothingPublishedEveryFigureIsNull() {
    var summary = summary(9, null, null, TWENTY);
    assertThat(summary.yearToDate()).isNull();
    assertThat(summary.growth()).isNull();
    assertThat(summary.progress()).isNull();
    assertThat(summary.averagePerMonth()).isNull();
    assertThat(summary.requiredPerMonth()).isNull();
  }

  @Test
  void growthOnNothingOrZeroIsNull() {
    assertThat(summary(9, TEN, null, null).growth()).isNull();
    assertThat(summary(9, TEN, Money.ZERO, null).growth()).isNull();
  }

  @Test
  void growthAndProgressAreFractions() {
    var summary = summary(9, TWENTY, TEN, Money.ofFen(240_00));
    assertThat(summary.growth()).isEqualTo(1.0);
    assertThat(summary.progress()).isEqualTo(0.75);
    assertThat(summary.requiredPerMonth()).isEqualTo(TWENTY);
    assertThat(summary.averagePerMonth()).isEqualTo(TWENTY);
  }

  @Test
  void inDecemberNothingCanBeRequiredAnyMore() {
    assertThat(summary(12, TEN, TEN, Money.ofFen(1000_00)).requiredPerMonth()).isNull();
  }

  @Test
  void aTargetThatIsReachedRequiresNothing() {
    assertThat(summary(9, TEN, TEN, TWENTY).requiredPerMonth()).isEqualTo(Money.ZERO);
  }

  @Test
  void withoutATargetThereIsNoProgress() {
    assertThat(summary(9, TEN, TEN, null).progress()).isNull();
    assertThat(summary(9, TEN, TEN, null).requiredPerMonth()).isNull();
  }

  private static MetricSummary summary(
      int months, @Nullable Money each, @Nullable Money before, @Nullable Money target) {
    List<MonthlyAmount> all =
        IntStream.rangeClosed(1, months)
            .mapToObj(month -> new MonthlyAmount(YearMonth.of(2021, month), each, before, 1))
            .toList();
    return new MetricSummary(Metric.TAX, YearMonth.of(2021, months), target, all);
  }
}
