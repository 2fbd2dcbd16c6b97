package io.parkgraph.platform.accounts;

import io.parkgraph.platform.accounts.SignInTriesRepository.Tries;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing: after a few failures an address must wait before it may try that account
 * again, longer each time; and after many failures before it may try any. The tries are counted in
 * the store, for all nodes and across restarts.
 *
 * <p>An account is never locked for others, so nobody can be shut out from afar.
 */
@Component
class SignInThrottle {

  private static final int PER_ACCOUNT = 5;
  private static final int PER_ADDRESS = 50;
  private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
  private static final int DOUBLINGS = 5;
  private static final int ATTEMPTS = 20;

  private final SignInTriesRepository tries;
  private final Clock clock;
  private final AtomicReference<Instant> swept = new AtomicReference<>(Instant.MIN);

  SignInThrottle(SignInTriesRepository tries, Clock clock) {
    this.tries = tries;
    this.clock = clock;
  }

  /**
   * Counts a try, which stands as failed until {@link #succeeded}; false when it comes too early.
   */
  boolean admit(String account, String address) {
    sweep();
    return count(pair(account, address), PER_ACCOUNT) && count(address, PER_ADDRESS);
  }

  /** Forgets the failures of this account from this address. */
  void succeeded(String account, String address) {
    tries.forget(pair(account, address));
    tries.takeBack(address);
  }

  /** Counts unless one must wait; where many nodes count at once, it is tried again. */
  private boolean count(String key, int free) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Instant now = clock.instant();
      Tries seen = tries.find(key).orElse(null);
      if (mustWait(seen, free, now)) {
        return false;
      }
      if (tries.replace(key, seen, next(seen, now))) {
        return true;
      }
    }
    return false;
  }

  private static boolean mustWait(@Nullable Tries seen, int free, Instant now) {
    if (seen == null || seen.count() < free) {
      return false;
    }
    Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(seen.count() - free, DOUBLINGS));
    Duration bounded = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    return now.isBefore(seen.last().plus(bounded));
  }

  private static Tries next(@Nullable Tries seen, Instant now) {
    return seen == null || seen.last().plus(LONGEST_WAIT).isBefore(now)
        ? new Tries(1, now)
        : new Tries(seen.count() + 1, now);
  }

  /** Now and then forgets what nobody has to wait for any more. */
  private void sweep() {
    Instant now = clock.instant();
    Instant last = swept.get();
    if (last.equals(Instant.MIN) || last.plus(LONGEST_WAIT).isBefore(now)) {
      if (swept.compareAndSet(last, now)) {
        tries.forgetBefore(now.minus(LONGEST_WAIT));
      }
    }
  }

  private static String pair(String account, String address) {
    return address + " " + account;
  }
}
