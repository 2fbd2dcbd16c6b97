package io.parkgraph.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParkCalendarTest {

  @Test
  void aMonthIsReadAsItIsWritten() {
    assertThat(ParkCalendar.month("2021-09")).contains(YearMonth.of(2021, 9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2021", "2021-9", "2021-00", "2021-13", "0999-12", "-2021-09", "+12021-09"})
  void otherTextsAreNoMonths(String text) {
    assertThat(ParkCalendar.month(text)).isEmpty();
  }

  @Test
  void aDayIsReadAsItIsWritten() {
    assertThat(ParkCalendar.day("2024-02-29")).contains(LocalDate.of(2024, 2, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-09",
        "2021-9-1",
        "2021-02-29",
        "2021-09-31",
        "0999-12-01",
        "1021-03-01",
        "1920-12-31",
        "+12021-09-01"
      })
  void otherTextsAreNoDays(String text) {
    assertThat(ParkCalendar.day(text)).isEmpty();
  }
}
