package io.parkgraph.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthPickerTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021-09", "2021/9", "2021.9", " 2021-9 ", "2021.09"})
  void aMonthMayBeTypedInSeveralWays(String typed) {
    assertThat(MonthPicker.read(typed)).contains(YearMonth.of(2021, 9));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "九月", "2021-13", "2021", "09-2021"})
  void otherTextsAreNotTakenForMonths(String typed) {
    assertThat(MonthPicker.read(typed)).isEmpty();
  }
}
