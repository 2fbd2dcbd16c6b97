package io.parkgraph.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Picks a day; its calendar speaks the present user's language and begins weeks on Monday. */
public class DayPicker extends DatePicker {

  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 12;
  private static final String PATTERN = "yyyy-MM-dd";

  /** An empty picker. */
  public DayPicker() {
    Localized.follow(this, () -> setI18n(texts(Localized.locale())));
  }

  private static DatePickerI18n texts(Locale locale) {
    // Vaadin counts the days of the week from Sunday.
    Stream<DayOfWeek> days = Stream.concat(Stream.of(DayOfWeek.SUNDAY), weekdays());
    Stream<DayOfWeek> again = Stream.concat(Stream.of(DayOfWeek.SUNDAY), weekdays());
    return new DatePickerI18n()
        .setMonthNames(
            IntStream.rangeClosed(1, MONTHS)
                .mapToObj(Month::of)
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList())
        .setWeekdays(days.map(day -> day.getDisplayName(TextStyle.FULL, locale)).toList())
        .setWeekdaysShort(again.map(day -> day.getDisplayName(TextStyle.NARROW, locale)).toList())
        .setFirstDayOfWeek(1)
        .setDateFormat(PATTERN)
        .setToday(Localized.text("ui.day.today"))
        .setCancel(Localized.text("ui.cancel"));
  }

  private static Stream<DayOfWeek> weekdays() {
    return Stream.of(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY);
  }
}
