package io.parkgraph.e2e;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a person looks at a screen.
 *
 * @param language what the browser asks for
 * @param colours what the system prefers
 * @param width of the window, in pixels
 */
record Look(Locale language, ColorScheme colours, int width) {

  static final int DESKTOP = 1440;
  static final int TABLET = 1024;
  static final int PHONE = 390;

  static final Look CHINESE = new Look(Locale.SIMPLIFIED_CHINESE, ColorScheme.LIGHT, DESKTOP);
  static final Look ENGLISH = new Look(Locale.ENGLISH, ColorScheme.LIGHT, DESKTOP);

  /** The two looks that differ in everything. */
  static final List<Look> EXTREMES =
      List.of(CHINESE, new Look(Locale.ENGLISH, ColorScheme.DARK, PHONE));

  /** Every look that there is in a language. */
  static List<Look> allIn(Locale language) {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(colours ->
            Stream.of(DESKTOP, TABLET, PHONE).map(width -> new Look(language, colours, width)))
        .toList();
  }

  int height() {
    return width == PHONE ? 844 : 900;
  }

  String tag() {
    return language.toLanguageTag();
  }

  @Override
  public String toString() {
    return tag() + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width;
  }
}
