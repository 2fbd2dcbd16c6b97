package io.parkgraph.platform.security;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What is kept of an API key; the key itself is known to its holder alone.
 *
 * <p>Several keys may stand for one application, so that a new one can overlap with the old.
 *
 * @param hash SHA-256 of the key, in hexadecimal; a key has 256 random bits, so no salt is needed
 * @param prefix the first characters of the key, by which people recognise it
 * @param application whom it stands for
 * @param origin how it came about
 * @param scopes what it may do, as {@link Scope#value()}
 * @param places the only places where it may do that, as {@link Place#toString} writes them; null
 *     or empty for the whole park
 * @param createdAt when it was made
 * @param expiresAt from when on it is refused; null for a key that the environment gives
 * @param lastUsedAt when it was last used, to the minute
 * @param revokedAt since when it is refused; null while it is good
 */
@Document("api_keys")
record ApiKey(
    @Id String hash,
    String prefix,
    String application,
    Origin origin,
    List<String> scopes,
    @Nullable List<String> places,
    Instant createdAt,
    @Nullable Instant expiresAt,
    @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt) {

  /** How a key came about. */
  enum Origin {
    /** Made at random by the product. */
    GENERATED,
    /** Given by the environment. */
    CONFIGURED
  }

  boolean isGood(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  Caller caller() {
    Set<Scope> granted = EnumSet.noneOf(Scope.class);
    scopes.forEach(scope -> Scope.of(scope).ifPresent(granted::add));
    Set<Place> limits =
        places == null ? Set.of() : places.stream().map(Place::parse).collect(Collectors.toSet());
    return new Caller(
        Caller.Kind.APPLICATION,
        "application:" + application,
        application,
        Set.of(),
        granted,
        limits);
  }
}
