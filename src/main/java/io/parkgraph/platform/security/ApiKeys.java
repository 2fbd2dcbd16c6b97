package io.parkgraph.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues API keys and recognises them. */
@Component
class ApiKeys {

  /** The application that the first start makes a key for. */
  static final String PARTNER = "partner";

  private static final Duration LIFETIME = Duration.ofDays(365);
  private static final Duration USE_PRECISION = Duration.ofMinutes(1);

  /** A partner never lists or counts people, so it has no scope that concerns them. */
  private static final List<String> PARTNER_SCOPES =
      EnumSet.complementOf(EnumSet.of(Scope.CONTACT_READ, Scope.CONTACT_REVEAL)).stream()
          .map(Scope::value)
          .toList();

  private final ApiKeyRepository repository;
  private final Clock clock;

  ApiKeys(ApiKeyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Makes a key of the partner, and answers it for the only time. */
  String issuePartnerKey() {
    String key = Secrets.newKey();
    Instant expiry = clock.instant().plus(LIFETIME);
    repository.save(partnerKey(key, ApiKey.Origin.GENERATED, expiry));
    return key;
  }

  /** Takes the key that the environment gives; one that it gave before is good no longer. */
  void configurePartnerKey(String key) {
    String hash = Secrets.hash(key);
    revokePartnerKeys(old -> old.origin() == ApiKey.Origin.CONFIGURED && !old.hash().equals(hash));
    boolean known = repository.find(hash).filter(stored -> stored.isGood(now())).isPresent();
    if (!known) {
      repository.save(partnerKey(key, ApiKey.Origin.CONFIGURED, null));
    }
  }

  /** Ends every key of the partner. */
  void revokePartnerKeys() {
    revokePartnerKeys(old -> true);
  }

  /** The caller whom a key stands for; nothing when it is wrong, expired or revoked. */
  Optional<Caller> recognise(String key) {
    Instant now = now();
    Optional<ApiKey> found = repository.find(Secrets.hash(key)).filter(known -> known.isGood(now));
    found.ifPresent(known -> markUsed(known, now));
    return found.map(ApiKey::caller);
  }

  private void markUsed(ApiKey key, Instant now) {
    Instant last = key.lastUsedAt();
    if (last == null || last.plus(USE_PRECISION).isBefore(now)) {
      repository.markUsed(key.hash(), now);
    }
  }

  private void revokePartnerKeys(Predicate<ApiKey> which) {
    repository.findByApplication(PARTNER).stream()
        .filter(key -> key.revokedAt() == null)
        .filter(which)
        .forEach(key -> repository.revoke(key.hash(), now()));
  }

  private ApiKey partnerKey(String key, ApiKey.Origin origin, @Nullable Instant expiry) {
    return new ApiKey(
        Secrets.hash(key),
        Secrets.prefix(key),
        PARTNER,
        origin,
        PARTNER_SCOPES,
        null,
        now(),
        expiry,
        null,
        null);
  }

  private Instant now() {
    return clock.instant();
  }
}
