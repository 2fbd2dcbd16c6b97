package io.parkgraph.platform.exchange;

import io.parkgraph.platform.Messages;
import java.util.Locale;

/** The texts of one language, wherever they are read: on a screen or in a background job. */
@FunctionalInterface
public interface Words {

  /** The text of a key. */
  String text(String key, Object... arguments);

  /** The text of a constant, such as {@code metric.TAX} for {@code metric} and {@code TAX}. */
  default String constant(String prefix, Enum<?> constant) {
    return text(prefix + "." + constant.name());
  }

  /** The texts of a language. */
  static Words of(Messages messages, Locale locale) {
    return (key, arguments) -> messages.text(locale, key, arguments);
  }
}
