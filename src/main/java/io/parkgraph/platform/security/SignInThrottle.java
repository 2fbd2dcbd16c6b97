package io.parkgraph.platform.security;

import io.parkgraph.platform.LastUsed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after a few failures an address must wait before it may try that account
 * again, longer each time; and after many failures before it may try any.
 *
 * <p>An account is never locked for others, so nobody can be shut out from afar. The memory is
 * bounded: the entry that was unused the longest is forgotten first.
 */
@Component
class SignInThrottle {

  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 50;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 5;
  private static final int REMEMBERED = 10_000;

  private final Clock clock;
  private final Map<String, Tries> tries = new LastUsed<>(REMEMBERED);

  private record Tries(int count, Instant last) {}

  SignInThrottle(Clock clock) {
    this.clock = clock;
  }

  /**
   * Counts a try, which stands as failed until {@link #succeeded}; false when it comes too early.
   */
  synchronized boolean admit(String account, String address) {
    if (mustWait(pair(account, address), PER_ACCOUNT) || mustWait(address, PER_ADDRESS)) {
      return false;
    }
    count(pair(account, address));
    count(address);
    return true;
  }

  /** Forgets the failures of this account from this address. */
  synchronized void succeeded(String account, String address) {
    tries.remove(pair(account, address));
    tries.computeIfPresent(
        address, (key, seen) -> new Tries(Math.max(0, seen.count() - 1), seen.last()));
  }

  private boolean mustWait(String key, int free) {
    Tries seen = tries.get(key);
    if (seen == null || seen.count() < free) {
      return false;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(seen.count() - free, DOUBLINGS));
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return clock.instant().isBefore(seen.last().plus(bounded));
  }

  private void count(String key) {
    Instant now = clock.instant();
    tries.merge(
        key,
        new Tries(1, now),
        (seen, first) ->
            seen.last().plus(LONGEST_WAIT).isBefore(now)
                ? first
                : new Tries(seen.count() + 1, now));
  }

  private static String pair(String account, String address) {
    return address + " " + account;
  }
}
