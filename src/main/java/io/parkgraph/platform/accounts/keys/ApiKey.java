package io.parkgraph.platform.accounts.keys;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of an API key; the key itself is known to its holder alone.
 *
 * <p>Several keys may stand for one application, so that a new one can overlap with the old.
 *
 * @param id SHA-256 of the key, in hexadecimal; a key has 256 random bits, so no salt is needed
 * @param version how often it was written
 * @param prefix the first characters of the key, by which people recognise it
 * @param application whom it stands for
 * @param origin how it came about
 * @param scopes what it may do, as {@link Scope#value()}
 * @param held the only places where it may do that; empty for the whole park
 * @param createdAt when it was made
 * @param expiresAt from when on it is refused; null for a key that the environment gives
 * @param lastUsedAt when it was last used, to the minute
 * @param revokedAt since when it is refused; null while it is good
 */
public record ApiKey(
    String id,
    long version,
    String prefix,
    String application,
    Origin origin,
    @JsonIgnore List<String> scopes,
    @JsonIgnore List<Place> held,
    @JsonIgnore Instant createdAt,
    @Nullable Instant expiresAt,
    @JsonIgnore @Nullable Instant lastUsedAt,
    @Nullable Instant revokedAt)
    implements Aggregate {

  private static final int YEAR = 365;

  /** How a key came about. */
  public enum Origin {
    /** Made at random by the product. */
    GENERATED,

    /** Given by the environment. */
    CONFIGURED
  }

  /** Copies its lists; a key of before has no places. */
  public ApiKey {
    scopes = List.copyOf(scopes);
    held = held == null ? List.of() : List.copyOf(held);
  }

  /** The scopes as the event log tells them. */
  @JsonProperty("scopes")
  String scopeTexts() {
    return scopes.stream().sorted().collect(Collectors.joining(", "));
  }

  /** The places as the event log tells them; null for the whole park. */
  @JsonProperty("places")
  @Nullable String placeTexts() {
    return held.isEmpty()
        ? null
        : held.stream().map(Place::toString).sorted().collect(Collectors.joining(", "));
  }

  /** Whether it is accepted. */
  public boolean isGood(Instant now) {
    return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
  }

  /** Decides on refusing it from now on. */
  Decision<ApiKey> revoke(Instant now) {
    return revokedAt == null
        ? Decision.accept(with(expiresAt, now), DomainEvent.of("ApiKeyRevoked"))
        : Decision.accept(this);
  }

  /** Decides on its end, as another key takes its place; never later than it would have been. */
  Decision<ApiKey> replaced(Instant now, Instant end) {
    if (!isGood(now)) {
      return Decision.refuse(Refusal.of(ApiKeyRefusal.KEY_NOT_GOOD, "id"));
    }
    Instant sooner = expiresAt != null && expiresAt.isBefore(end) ? expiresAt : end;
    return Decision.accept(with(sooner, null), DomainEvent.of("ApiKeyReplaced"));
  }

  /** The same key, refused from now on. */
  ApiKey revoked(Instant now) {
    return with(expiresAt, now);
  }

  /** The same key as the environment gives it now: good, and with the present scopes. */
  ApiKey renewed(ApiKey wanted) {
    return new ApiKey(
        id,
        version,
        prefix,
        application,
        wanted.origin,
        wanted.scopes,
        held,
        createdAt,
        null,
        lastUsedAt,
        null);
  }

  /** How long it was made for; a year where it has no end. */
  Duration lifetime() {
    return expiresAt == null ? Duration.ofDays(YEAR) : Duration.between(createdAt, expiresAt);
  }

  /** Who is asking with this key. */
  Caller caller() {
    Set<Scope> granted = EnumSet.noneOf(Scope.class);
    scopes.forEach(scope -> Scope.of(scope).filter(Scope::forApplications).ifPresent(granted::add));
    return new Caller(
        Caller.Kind.APPLICATION,
        "application:" + application,
        application,
        Set.of(),
        granted,
        Set.copyOf(held));
  }

  private ApiKey with(@Nullable Instant end, @Nullable Instant revoked) {
    return new ApiKey(
        id,
        version,
        prefix,
        application,
        origin,
        scopes,
        held,
        createdAt,
        end,
        lastUsedAt,
        revoked);
  }
}
