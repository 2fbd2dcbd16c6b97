package io.parkgraph.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class WorkingDaysTest {

  private final WorkingDays calendar = with(year -> Optional.empty());

  /** From the notices' texts, read by hand: the days around each holiday and its exchanges. */
  @ParameterizedTest
  @CsvSource({
    "2021-09-29, 5, 2021-10-12",
    "2019-04-30, 1, 2019-05-05",
    "2019-09-12, 1, 2019-09-16",
    "2020-01-23, 1, 2020-02-03",
    "2020-01-17, 1, 2020-01-19",
    "2020-09-30, 2, 2020-10-10",
    "2021-02-10, 3, 2021-02-20",
    "2022-01-28, 2, 2022-01-30",
    "2022-01-30, 1, 2022-02-07",
    "2022-09-30, 1, 2022-10-08",
    "2022-12-30, 1, 2023-01-03",
    "2023-09-28, 1, 2023-10-07",
    "2024-02-09, 1, 2024-02-18",
    "2024-09-13, 1, 2024-09-14",
    "2025-01-26, 2, 2025-02-05",
    "2025-09-30, 1, 2025-10-09",
    "2026-02-14, 1, 2026-02-24",
    "2026-12-31, 1, 2027-01-01"
  })
  void aNumberOfWorkingDaysLater(LocalDate from, int days, LocalDate due) {
    assertThat(calendar.plus(from, days)).isEqualTo(due);
  }

  /**
   * Counted by another program from the same notices; in 2020 the Spring Festival was prolonged.
   */
  @ParameterizedTest
  @CsvSource({
    "2019, 250",
    "2020, 249",
    "2021, 250",
    "2022, 249",
    "2023, 249",
    "2024, 251",
    "2025, 248",
    "2026, 248"
  })
  void aYearHasSoManyWorkingDays(int year, int days) {
    LocalDate eve = LocalDate.of(year - 1, 12, 31);
    assertThat(calendar.between(eve, eve.plusYears(1))).isEqualTo(days);
    assertThat(calendar.known(year)).isTrue();
  }

  @Test
  void everyPublishedYearNamesItsSourceAndMovesOnlyWeekendDays() {
    var years = new PublishedYears().all();
    assertThat(years).extracting(PublishedYear::year).startsWith(2019).doesNotHaveDuplicates();
    for (PublishedYear year : years) {
      assertThat(year.notices()).isNotEmpty().allMatch(notice -> notice.url().contains("gov.cn"));
      assertThat(year.worked()).isNotEmpty().allMatch(WorkingDays::isWeekend);
      assertThat(year.holidays()).allMatch(holiday -> !holiday.to().isBefore(holiday.from()));
      assertThat(year.days().days()).hasSizeBetween(25, 40);
    }
  }

  @Test
  void aYearThatIsNotInTheCalendarHasItsWeekendsAloneAndSaysSo() {
    int later = new PublishedYears().all().getLast().year() + 1;
    assertThat(calendar.known(later)).isFalse();
    assertThat(calendar.known(2018)).isFalse();
    assertThat(calendar.known(LocalDate.of(2021, 1, 1), LocalDate.of(later, 1, 1))).isFalse();
    LocalDate nationalDay = LocalDate.of(later, 10, 1);
    assertThat(calendar.isWorking(nationalDay)).isEqualTo(!WorkingDays.isWeekend(nationalDay));
  }

  @Test
  void aYearThatPeopleEnteredStandsForThePublishedOne() {
    LocalDate monday = LocalDate.of(2027, 3, 1);
    var off = YearOfDays.of(2027, Map.of(monday, DayKind.OFF));
    var edited = with(year -> Optional.of(off).filter(it -> it.year() == year));
    assertThat(edited.isWorking(monday)).isFalse();
    assertThat(edited.known(2027)).isTrue();
    assertThat(edited.plus(monday.minusDays(3), 1)).isEqualTo(monday.plusDays(1));
  }

  @Test
  void aDayOfAnotherYearIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> YearOfDays.of(2027, Map.of(LocalDate.of(2026, 1, 1), DayKind.OFF)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.plus(LocalDate.of(2021, 1, 1), -1));
  }

  @Property
  void whatIsDueIsAWorkingDayThatManyLater(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 300) int days) {
    LocalDate due = calendar.plus(from, days);
    assertThat(calendar.isWorking(due)).isTrue();
    assertThat(calendar.between(from, due)).isEqualTo(days);
    assertThat(calendar.between(due, from)).isEqualTo(-days);
  }

  @Property
  void whatIsReckonedIsWhatIsCountedDayByDay(
      @ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
    LocalDate first = from.isBefore(to) ? from : to;
    LocalDate last = from.isBefore(to) ? to : from;
    long counted =
        first.plusDays(1).datesUntil(last.plusDays(1)).filter(calendar::isWorking).count();
    assertThat(calendar.between(first, last)).isEqualTo((int) counted);
  }

  /** A day of long ago, which no form takes any more, may still be in the store. */
  @Test
  void aLongSpanAsksForEachYearOnceAndForNoDay() {
    var asked = new AtomicInteger();
    var counting =
        with(year -> {
          asked.incrementAndGet();
          return Optional.empty();
        });
    LocalDate from = LocalDate.of(1021, 3, 1);
    int days = counting.between(from, from.plusWeeks(50_000));
    assertThat(days).isEqualTo(250_000);
    assertThat(asked.get()).isLessThan(1_000);
  }

  @Property
  void oneAfterTheOtherIsAsMuchAsBothAtOnce(
      @ForAll("days") LocalDate from,
      @ForAll @IntRange(max = 100) int first,
      @ForAll @IntRange(max = 100) int second) {
    assertThat(calendar.plus(calendar.plus(from, first), second))
        .isEqualTo(calendar.plus(from, first + second));
  }

  @Property
  void aLaterStartIsNeverDueEarlier(
      @ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int days) {
    assertThat(calendar.plus(from.plusDays(1), days)).isAfterOrEqualTo(calendar.plus(from, days));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers()
        .between(2018, 2029)
        .flatMap(year ->
            Arbitraries.integers()
                .between(1, Year.of(year).length())
                .map(day -> LocalDate.ofYearDay(year, day)));
  }

  private static WorkingDays with(EditedYears edited) {
    var beans = new StaticListableBeanFactory(Map.of("edited", edited));
    return new WorkingDays(new PublishedYears(), beans.getBeanProvider(EditedYears.class));
  }
}
