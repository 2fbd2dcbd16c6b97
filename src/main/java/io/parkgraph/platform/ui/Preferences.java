package io.parkgraph.platform.ui;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import io.parkgraph.platform.Messages;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How this browser wants ParkGraph to look and to speak, remembered in cookies, so that it holds
 * before anybody has signed in.
 */
final class Preferences {

  private static final String LANGUAGE = "park-language";
  private static final String SCHEME = "park-scheme";
  private static final int SECONDS = (int) Duration.ofDays(365).toSeconds();

  private Preferences() {}

  /** The remembered language, or the one that the browser asks for. */
  static Locale language(VaadinRequest request) {
    return Messages.supported(
        cookie(request, LANGUAGE)
            .map(Locale::forLanguageTag)
            .orElseGet(() -> askedFor(request.getLocale())));
  }

  /** The remembered colours; the system's own where none were chosen. */
  static ColorScheme.Value scheme(VaadinRequest request) {
    return cookie(request, SCHEME)
        .map(value ->
            switch (value) {
              case "dark" -> ColorScheme.Value.DARK;
              case "light" -> ColorScheme.Value.LIGHT;
              default -> ColorScheme.Value.SYSTEM;
            })
        .orElse(ColorScheme.Value.SYSTEM);
  }

  /** Remembers the language. */
  static void remember(Locale language) {
    write(LANGUAGE, language.toLanguageTag());
  }

  /** Remembers the colours. */
  static void remember(ColorScheme.Value scheme) {
    write(
        SCHEME,
        switch (scheme) {
          case DARK -> "dark";
          case LIGHT -> "light";
          default -> "system";
        });
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
