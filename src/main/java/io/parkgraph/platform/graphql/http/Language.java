package io.parkgraph.platform.graphql.http;

import io.parkgraph.platform.Messages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Chooses the language to answer in from {@code Accept-Language}; Chinese where neither fits. */
final class Language {

  private Language() {}

  static Locale of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null) {
      return Messages.LOCALES.getFirst();
    }
    try {
      return Locale.LanguageRange.parse(acceptLanguage).stream()
          .filter(range -> range.getWeight() > 0)
          .map(range -> Locale.forLanguageTag(range.getRange()))
          .filter(locale -> List.of("zh", "en").contains(locale.getLanguage()))
          .findFirst()
          .map(Messages::supported)
          .orElse(Messages.LOCALES.getFirst());
    } catch (IllegalArgumentException _) {
      return Messages.LOCALES.getFirst();
    }
  }
}
