package io.parkgraph.platform.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Picks a month from a list of years' months or by typing, such as {@code 2021-09}. Vaadin's own
 * pickers know days only.
 */
public class MonthPicker extends ComboBox<YearMonth> {

  private static final long serialVersionUID = 1L;
  private static final ZoneId PARK = ZoneId.of("Asia/Shanghai");
  private static final int MONTHS_SHOWN = 72;

  /** A picker of the months up to the present one. */
  public MonthPicker() {
    addClassName("park-month-picker");
    setItems(last(YearMonth.now(PARK)));
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
  static Optional<YearMonth> read(String typed) {
    try {
      return Optional.of(YearMonth.parse(typed.strip().replace('/', '-').replace('.', '-')));
    } catch (DateTimeException notAMonth) {
      return Optional.empty();
    }
  }
}
