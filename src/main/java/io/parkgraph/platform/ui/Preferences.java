package io.parkgraph.platform.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import io.parkgraph.platform.Messages;
import io.parkgraph.platform.ui.settings.AccountSettings;
import io.parkgraph.platform.ui.settings.Density;
import io.parkgraph.platform.ui.settings.Settings;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How somebody wants ParkGraph to look and to speak. A cookie remembers it, so that it holds before
 * anybody has signed in; who has signed in finds it again in every browser.
 */
@Component
class Preferences {

  private static final String LANGUAGE = "park-language";
  private static final String SCHEME = "park-scheme";
  private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

  private final Settings settings;

  Preferences(Settings settings) {
    this.settings = settings;
  }

  /** What the signed-in person chose, else the browser's last choice, else what it asks for. */
  Locale language(VaadinRequest request) {
    return Messages.supported(
        settings
            .mine()
            .map(AccountSettings::language)
            .or(() -> cookie(request, LANGUAGE))
            .map(Locale::forLanguageTag)
            .orElseGet(() -> askedFor(request.getLocale())));
  }

  /** The chosen colours; the system's own where none were chosen. */
  ColorScheme.Value scheme(VaadinRequest request) {
    return settings
        .mine()
        .map(AccountSettings::scheme)
        .or(() -> cookie(request, SCHEME))
        .map(Preferences::scheme)
        .orElse(ColorScheme.Value.SYSTEM);
  }

  /** How much room a row takes. */
  Density density() {
    return settings.mine().map(AccountSettings::density).orElse(Density.COMFORTABLE);
  }

  /** Remembers the language. */
  void remember(Locale language) {
    write(LANGUAGE, language.toLanguageTag());
    settings.change(mine -> mine.speaking(language.toLanguageTag()));
  }

  /** Remembers the colours. */
  void remember(ColorScheme.Value scheme) {
    write(SCHEME, name(scheme));
    settings.change(mine -> mine.coloured(name(scheme)));
  }

  /** Remembers how much room a row takes. */
  void remember(Density density) {
    settings.change(mine -> mine.spaced(density));
  }

  private static ColorScheme.Value scheme(String name) {
    return switch (name) {
      case "dark" -> ColorScheme.Value.DARK;
      case "light" -> ColorScheme.Value.LIGHT;
      default -> ColorScheme.Value.SYSTEM;
    };
  }

  private static String name(ColorScheme.Value scheme) {
    return switch (scheme) {
      case DARK -> "dark";
      case LIGHT -> "light";
      default -> "system";
    };
  }

  private static Locale askedFor(@Nullable Locale locale) {
    return locale == null ? Messages.LOCALES.getFirst() : locale;
  }

  private static Optional<String> cookie(VaadinRequest request, String name) {
    Cookie @Nullable [] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  private static void write(String name, String value) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setMaxAge(SECONDS);
    cookie.setHttpOnly(true);
    cookie.setAttribute("SameSite", "Lax");
    VaadinResponse.getCurrent().addCookie(cookie);
  }
}
