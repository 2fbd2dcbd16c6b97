package io.parkgraph.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field above a list that narrows it.
 *
 * @param key its name in the URL
 * @param field the field
 * @param read the field's value from its text in the URL; null where the text says nothing
 * @param write the text of a value
 * @param <V> the field's value
 * @param <F> the field
 */
public record ListFilter<V, F extends Component & HasValue<?, V> & HasLabel & HasSize>(
    String key,
    F field,
    Function<String, Optional<V>> read,
    SerializableFunction<V, String> write) {

  /** A filter by one of some constants. */
  public static <E extends Enum<E>> ListFilter<E, ComboBox<E>> oneOf(
      String key, String label, Class<E> type, String texts) {
    ComboBox<E> field = new ComboBox<>();
    field.setItems(List.of(type.getEnumConstants()));
    field.setClearButtonVisible(true);
    Localized.label(field, label);
    Localized.follow(
        field,
        () -> {
          field.setItemLabelGenerator(constant -> Localized.constant(texts, constant));
          field.setPlaceholder(Localized.text("ui.filter.all"));
        });
    return new ListFilter<>(key, field, text -> constant(type, text), Enum::name);
  }

  /** A filter by a text that people type, with whatever it may match as a hint. */
  public static ListFilter<String, TextField> search(String key, String label, String hint) {
    TextField field = new TextField();
    field.setClearButtonVisible(true);
    field.setPrefixComponent(ParkIcon.SEARCH.create());
    Localized.label(field, label);
    Localized.follow(field, () -> field.setPlaceholder(Localized.text(hint)));
    return new ListFilter<>(key, field, Optional::of, text -> text);
  }

  /** A filter by a month. */
  public static ListFilter<YearMonth, MonthPicker> month(String key, String label) {
    MonthPicker field = new MonthPicker();
    field.setClearButtonVisible(true);
    Localized.label(field, label);
    Localized.follow(field, () -> field.setPlaceholder(Localized.text("ui.filter.all")));
    return new ListFilter<>(key, field, MonthPicker::read, YearMonth::toString);
  }

  /** A filter by a day. */
  public static ListFilter<LocalDate, DayPicker> day(String key, String label) {
    DayPicker field = new DayPicker();
    field.setClearButtonVisible(true);
    Localized.label(field, label);
    Localized.follow(field, () -> field.setPlaceholder(Localized.text("ui.filter.all")));
    return new ListFilter<>(key, field, ParkCalendar::day, LocalDate::toString);
  }

  /** The constant of a name, or nothing. */
  public static <E extends Enum<E>> Optional<E> constant(Class<E> type, @Nullable String name) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst();
  }

  /** Shows what the URL says. */
  void show(ListState state) {
    Optional<V> value = state.filter(key).flatMap(read);
    if (value.isPresent()) {
      field.setValue(value.get());
    } else {
      field.clear();
    }
  }

  /** Calls back when somebody changes the field, with the text for the URL. */
  void onChange(SerializableConsumer<String> listener) {
    field.addValueChangeListener(change -> {
      if (change.isFromClient()) {
        V value = change.getValue();
        listener.accept(value == null ? "" : write.apply(value));
      }
    });
  }
}
