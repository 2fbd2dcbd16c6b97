package io.parkgraph.platform.accounts.keys;

import io.parkgraph.platform.accounts.secrets.Secrets;
import io.parkgraph.platform.security.ApiKeys;
import io.parkgraph.platform.security.Caller;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Recognises API keys by their hashes, and notes when they were last used. */
@Component
class KeyRing implements ApiKeys {

  private static final Duration USE_PRECISION = Duration.ofMinutes(1);

  private final ApiKeyRepository repository;
  private final Clock clock;

  KeyRing(ApiKeyRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  @Override
  public Optional<Caller> recognise(String key) {
    Instant now = clock.instant();
    Optional<ApiKey> found = repository.find(Secrets.hash(key)).filter(known -> known.isGood(now));
    found.ifPresent(known -> markUsed(known, now));
    return found.map(ApiKey::caller);
  }

  private void markUsed(ApiKey key, Instant now) {
    Instant last = key.lastUsedAt();
    if (last == null || last.plus(USE_PRECISION).isBefore(now)) {
      repository.markUsed(key.id(), now);
    }
  }
}
