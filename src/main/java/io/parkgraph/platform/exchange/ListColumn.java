package io.parkgraph.platform.exchange;

import io.parkgraph.platform.Money;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a list, as data: screens, files and API exports are made from the same columns.
 *
 * @param key its name in URLs and in API exports
 * @param label the key of its header
 * @param value the row's value as programs read it: a text, a truth value, a number, an amount, a
 *     month or a constant; null where there is none
 * @param text the value as people read it
 * @param <T> the row
 */
public record ListColumn<T>(
    String key,
    String label,
    Function<T, @Nullable Object> value,
    BiFunction<T, Words, String> text) {

  /** A column of texts. */
  public static <T> ListColumn<T> text(
      String key, String label, Function<T, @Nullable String> text) {
    return new ListColumn<>(
        key, label, text::apply, (row, words) -> Objects.requireNonNullElse(text.apply(row), ""));
  }

  /** A column of yes and no. */
  public static <T> ListColumn<T> yesNo(String key, String label, Function<T, Boolean> value) {
    return new ListColumn<>(
        key,
        label,
        value::apply,
        (row, words) -> words.text(value.apply(row) ? "ui.yesNo.YES" : "ui.yesNo.NO"));
  }

  /** A column of constants, whose texts have keys that begin so. */
  public static <T> ListColumn<T> constant(
      String key, String label, String prefix, Function<T, Enum<?>> value) {
    return new ListColumn<>(
        key, label, value::apply, (row, words) -> words.constant(prefix, value.apply(row)));
  }

  /** A column of amounts in yuan. */
  public static <T> ListColumn<T> money(String key, String label, Function<T, Money> value) {
    return new ListColumn<>(key, label, value::apply, (row, words) -> value.apply(row).toString());
  }

  /** A column of months. */
  public static <T> ListColumn<T> month(String key, String label, Function<T, YearMonth> value) {
    return new ListColumn<>(key, label, value::apply, (row, words) -> value.apply(row).toString());
  }

  /** A column of whole numbers. */
  public static <T> ListColumn<T> number(String key, String label, Function<T, Long> value) {
    return new ListColumn<>(key, label, value::apply, (row, words) -> value.apply(row).toString());
  }

  /** The column with another text for people. */
  public ListColumn<T> told(BiFunction<T, Words, String> otherwise) {
    return new ListColumn<>(key, label, value, otherwise);
  }
}
