package io.parkgraph.platform;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts that people read, in Simplified Chinese (the default) and English. */
@Component
public final class Messages {

  /** The languages that there are; the first is the default. */
  public static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private final MessageSource source;

  Messages(MessageSource source) {
    this.source = source;
  }

  /**
   * The text of a key.
   *
   * @throws org.springframework.context.NoSuchMessageException if a language lacks the key
   */
  public String text(Locale locale, String key, Object... arguments) {
    return source.getMessage(key, arguments, supported(locale));
  }

  /**
   * The language to answer in: the first of those that {@code Accept-Language} prefers and that
   * there is, Chinese where there is none.
   */
  public static Locale accepted(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return LOCALES.getFirst();
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()))
          .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
          .findFirst()
          .map(Messages::supported)
          .orElse(LOCALES.getFirst());
    } catch (IllegalArgumentException unreadable) {
      return LOCALES.getFirst();
    }
  }

  /** The language to answer in: English where it is asked for, Chinese otherwise. */
  public static Locale supported(Locale asked) {
    return asked.getLanguage().equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
  }
}
