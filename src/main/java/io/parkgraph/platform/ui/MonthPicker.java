package io.parkgraph.platform.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Picks a month from a list of years' months or by typing, such as {@code 2021-09}. Vaadin's own
 * pickers know days only.
 */
public class MonthPicker extends ComboBox<YearMonth> {

  private static final long serialVersionUID = 1L;
  private static final int MONTHS_SHOWN = 72;
  private static final Pattern TYPED = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");

  /** A picker of the months up to the present one. */
  public MonthPicker() {
    addClassName("park-month-picker");
    setItems(last(YearMonth.now(ParkCalendar.ZONE)));
    setAllowCustomValue(true);
    addCustomValueSetListener(typed -> read(typed.getDetail()).ifPresent(this::setFromClient));
    Localized.follow(this, () -> setItemLabelGenerator(MonthPicker::label));
  }

  /** A month as people read it. */
  public static String label(YearMonth month) {
    return DateTimeFormatter.ofPattern(Localized.text("ui.month.pattern"), Localized.locale())
        .format(month);
  }

  private void setFromClient(YearMonth month) {
    setModelValue(month, true);
    setPresentationValue(month);
  }

  private static YearMonth[] last(YearMonth newest) {
    return IntStream.range(0, MONTHS_SHOWN).mapToObj(newest::minusMonths).toArray(YearMonth[]::new);
  }

  /** Reads a month such as {@code 2021-09}, {@code 2021/9} or {@code 2021.9}. */
  public static Optional<YearMonth> read(String typed) {
    Matcher parts = TYPED.matcher(typed.strip());
    return parts.matches()
        ? ParkCalendar.month(
            parts.group(1) + "-" + "0".repeat(2 - parts.group(2).length()) + parts.group(2))
        : Optional.empty();
  }
}
