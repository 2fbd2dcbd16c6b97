package io.parkgraph.platform.ui;

import io.parkgraph.platform.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Amounts and shares as people read them; whole figures only ever as a hint beside them. */
public final class Amounts {

  private static final int PERCENT = 100;

  private Amounts() {}

  /** The unit that an amount of some size is told in: its key suffix and its number of yuan. */
  public enum Unit {
    /** 亿 in Chinese, billion in English. */
    LARGE(100_000_000L, 1_000_000_000L),
    /** 万 in Chinese, million in English. */
    MIDDLE(10_000L, 1_000_000L),
    /** Yuan. */
    ONE(1L, 1L);

    private final long chinese;
    private final long english;

    Unit(long chinese, long english) {
      this.chinese = chinese;
      this.english = english;
    }

    /** How many yuan one such unit is in a language. */
    public long yuan(Locale locale) {
      return locale.getLanguage().equals("en") ? english : chinese;
    }

    /** The unit that fits an amount in a language. */
    public static Unit fitting(Money amount, Locale locale) {
      BigDecimal size = amount.yuan().abs();
      for (Unit unit : values()) {
        if (size.compareTo(BigDecimal.valueOf(unit.yuan(locale))) >= 0) {
          return unit;
        }
      }
      return ONE;
    }
  }

  /** An amount at a glance, such as {@code 727.80亿} or {@code 72.78 bn}. */
  public static String brief(Money amount) {
    Locale locale = Localized.locale();
    Unit unit = Unit.fitting(amount, locale);
    return Localized.text("ui.amount." + unit.name(), number(amount, unit, locale));
  }

  /** An amount in a given unit with two decimals, without the unit. */
  public static String number(Money amount, Unit unit, Locale locale) {
    BigDecimal value =
        amount.yuan().divide(BigDecimal.valueOf(unit.yuan(locale)), 2, RoundingMode.HALF_UP);
    return twoDecimals(locale).format(value);
  }

  /** An amount to the fen with grouping, such as {@code 72,780,000,000.00 元}. */
  public static String exact(Money amount) {
    return Localized.text("ui.amount.exact", plain(amount));
  }

  /** An amount to the fen with grouping, without a unit. */
  public static String plain(Money amount) {
    return twoDecimals(Localized.locale()).format(amount.yuan());
  }

  /** A change as a signed percentage, such as {@code +45.2%}. */
  public static String change(double fraction) {
    return (fraction > 0 ? "+" : "") + percent(fraction);
  }

  /** A share as a percentage with one decimal, such as {@code 77.5%}. */
  public static String percent(double fraction) {
    BigDecimal percent =
        BigDecimal.valueOf(fraction)
            .multiply(BigDecimal.valueOf(PERCENT))
            .setScale(1, RoundingMode.HALF_UP);
    return percent.toPlainString().replace('-', '−') + "%";
  }

  private static NumberFormat twoDecimals(Locale locale) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }
}
