package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.accounts.secrets.Secrets;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The keys of the application that the first start makes a key for. */
@Component
public final class PartnerKeys {

  /** The application. */
  static final String PARTNER = "partner";

  private static final Duration LIFETIME = Duration.ofDays(365);

  /** A partner never lists or counts people, so it has no scope that concerns them. */
  private static final Set<Scope> ABOUT_PEOPLE = Set.of(Scope.CONTACT_READ, Scope.CONTACT_REVEAL);

  private static final List<String> SCOPES =
      Arrays.stream(Scope.values())
          .filter(Scope::forApplications)
          .filter(scope -> !ABOUT_PEOPLE.contains(scope))
          .map(Scope::value)
          .toList();

  private final ApiKeyRepository repository;
  private final Clock clock;

  PartnerKeys(ApiKeyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Makes a key with all that does not concern people, and answers it for the only time. */
  public String issue() {
    String key = Secrets.newKey();
    Instant expiry = clock.instant().plus(LIFETIME);
    repository.insert(key(key, ApiKey.Origin.GENERATED, expiry), clock.instant());
    return key;
  }

  /** Takes the key that the environment gives; one that it gave before is good no longer. */
  public void configure(String key) {
    String hash = Secrets.hash(key);
    revoke(old -> old.origin() == ApiKey.Origin.CONFIGURED && !old.id().equals(hash));
    ApiKey wanted = key(key, ApiKey.Origin.CONFIGURED, null);
    if (!repository.insert(wanted, clock.instant())) {
      repository.renew(wanted, clock.instant());
    }
  }

  /** Ends every key of the partner. */
  public void revoke() {
    revoke(old -> true);
  }

  private void revoke(Predicate<ApiKey> which) {
    repository.findByApplication(PARTNER).stream()
        .filter(key -> key.revokedAt() == null)
        .filter(which)
        .forEach(key -> repository.revoke(key.id(), clock.instant()));
  }

  private ApiKey key(String key, ApiKey.Origin origin, @Nullable Instant expiry) {
    return new ApiKey(
        Secrets.hash(key),
        1,
        Secrets.prefix(key),
        PARTNER,
        origin,
        SCOPES,
        List.of(),
        clock.instant(),
        expiry,
        null,
        null);
  }
}
