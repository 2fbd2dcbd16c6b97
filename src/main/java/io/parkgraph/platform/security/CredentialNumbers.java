package io.parkgraph.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Knows which number each account's password has.
 *
 * <p>It asks the store at most every few seconds for each account that is signed in: a click in the
 * UI costs no look-up, and a new password ends old sessions within that time on every node.
 */
@Component
class CredentialNumbers {

  private static final Duration TRUSTED = Duration.ofSeconds(5);
  private static final long NO_ACCOUNT = -1;

  private final AccountRepository accounts;
  private final Clock clock;
  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(long number, Instant until) {}

  CredentialNumbers(AccountRepository accounts, Clock clock) {
    this.clock = clock;
    this.accounts = accounts;
  }

  /** Whether the session was begun with the password that the account has now. */
  boolean isPresent(SignedIn signedIn) {
    Instant now = clock.instant();
    Known answer =
        known.compute(
            signedIn.getName(),
            (name, last) -> last != null && isFresh(last, signedIn, now) ? last : read(name, now));
    return answer.number() == signedIn.credentials();
  }

  /** A session with a newer number than ours was begun with a password that we have yet to see. */
  private static boolean isFresh(Known last, SignedIn signedIn, Instant now) {
    return now.isBefore(last.until()) && signedIn.credentials() <= last.number();
  }

  private Known read(String name, Instant now) {
    long number = accounts.find(name).map(Account::credentials).orElse(NO_ACCOUNT);
    return new Known(number, now.plus(TRUSTED));
  }
}
