package io.parkgraph.platform.security;

import io.parkgraph.platform.store.vault.Vault;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The append-only record of attempts that were denied and of sensitive values that were shown. An
 * entry is stored before the caller is answered; where it cannot be stored there is no answer.
 *
 * <p>An entry in {@code access_log} has {@code at}, {@code callerId}, {@code callerName}, {@code
 * scope} and {@code result}: {@code DENIED} or a {@link Disclosure.Kind}; rows that it is about are
 * the {@code subjects}; a disclosure also has {@code field} and {@code reason}. No entry has the
 * value itself. Attempts by nobody known are not kept: anybody could fill the store with them.
 */
@Component
public final class AccessLog {

  private final AccessLogRepository entries;
  private final Clock clock;
  private final Vault vault;

  AccessLog(AccessLogRepository entries, Clock clock, Vault vault) {
    this.entries = entries;
    this.clock = clock;
    this.vault = vault;
  }

  /**
   * Notes that a known caller asked for what it may not have.
   *
   * @param subjects the rows that it asked for by their keys; empty where the scope is missing
   *     altogether
   */
  void denied(Caller caller, Scope scope, List<String> subjects) {
    entries.denied(clock.instant(), caller, scope, subjects);
  }

  /**
   * Notes that a caller is about to see a sensitive value.
   *
   * @param idempotencyKey the caller's key, under which a repeat is noted once; null for none
   * @return false if the key was used for another disclosure, so that nothing may be shown
   */
  public boolean disclosed(Caller caller, Disclosure what, @Nullable String idempotencyKey) {
    String key =
        idempotencyKey == null
            ? null
            : vault.keyedHash(caller.id() + "\n" + what.kind() + "\n" + idempotencyKey);
    String input = vault.keyedHash(what.subjects() + "\n" + what.field() + "\n" + what.reason());
    return entries.shown(clock.instant(), caller, what, key, input);
  }
}
