package io.parkgraph.platform.accounts.ui;

import io.parkgraph.platform.accounts.keys.ApiKey;
import io.parkgraph.platform.accounts.keys.ApiKeyService;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.ui.EntityTexts;
import io.parkgraph.platform.ui.Localized;
import io.parkgraph.platform.ui.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An API key's values as people read them. */
final class ApiKeyTexts {

  /** From how many days before its end on a key is told to end soon. */
  private static final Duration SOON = Duration.ofDays(30);

  private static final Map<String, String> FIELDS =
      Map.of(
          "scopes", "apiKey.field.scopes",
          "places", "apiKey.field.places",
          "expiresAt", "apiKey.field.expiresAt",
          "revokedAt", "apiKey.field.revokedAt");

  private ApiKeyTexts() {}

  /** How keys are told of elsewhere. */
  static EntityTexts of(ApiKeyService keys, Places places) {
    return new EntityTexts(
        "api_keys",
        "apiKey.one",
        Scope.ACCOUNT_MANAGE,
        FIELDS,
        (path, text) -> logged(places, path, text),
        ids -> names(keys, ids),
        id -> "api-keys/" + id);
  }

  /** Whether it is good, ends soon, is over or was revoked. */
  static String state(ApiKey key, Instant now) {
    if (key.revokedAt() != null) {
      return "REVOKED";
    }
    if (!key.isGood(now)) {
      return "EXPIRED";
    }
    Instant end = key.expiresAt();
    return end != null && now.plus(SOON).isAfter(end) ? "EXPIRING" : "GOOD";
  }

  /** When it ends, or that it does not. */
  static String end(ApiKey key) {
    return moment(key.expiresAt(), "apiKey.never.expires");
  }

  /** A moment, or a text where there is none. */
  static String moment(@Nullable Instant at, String otherwise) {
    return at == null ? Localized.text(otherwise) : Moments.text(at);
  }

  private static String logged(Places places, String path, String text) {
    return switch (path) {
      case "places" ->
          Arrays.stream(text.split(", "))
              .map(part -> places.name(Place.parse(part)))
              .collect(Collectors.joining(Localized.text("account.grants.separator")));
      case "expiresAt", "revokedAt" -> Moments.text(Instant.parse(text));
      default -> text;
    };
  }

  private static Map<String, String> names(ApiKeyService keys, Collection<String> ids) {
    Map<String, String> names = new HashMap<>();
    ids.forEach(id ->
        keys.find(id).ifPresent(key -> names.put(id, key.application() + " " + key.prefix())));
    return names;
  }
}
