package io.parkgraph.member.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaidToTest {

  private static final YearMonth JANUARY = YearMonth.of(2021, 1);

  @Test
  void duesArePaidUpToTheMonthBeforeTheFirstGap() {
    assertThat(PaidTo.of(List.of())).isEmpty();
    assertThat(PaidTo.of(List.of(JANUARY))).contains(JANUARY);
    assertThat(PaidTo.of(List.of(JANUARY.plusMonths(3), JANUARY, JANUARY.plusMonths(1))))
        .contains(JANUARY.plusMonths(1));
  }

  @Property
  void everyMonthUpToThereIsPaidAndTheNextIsNot(
      @ForAll @Size(min = 1) Set<@IntRange(min = 0, max = 40) Integer> months) {
    var paid = months.stream().map(JANUARY::plusMonths).toList();
    YearMonth to = PaidTo.of(paid).orElseThrow();
    YearMonth first = paid.stream().sorted().findFirst().orElseThrow();
    for (YearMonth each = first; !each.isAfter(to); each = each.plusMonths(1)) {
      assertThat(paid).contains(each);
    }
    assertThat(paid).doesNotContain(to.plusMonths(1));
  }
}
