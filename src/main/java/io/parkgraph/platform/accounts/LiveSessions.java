package io.parkgraph.platform.accounts;

import io.parkgraph.platform.LastUsed;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Sessions;
import io.parkgraph.platform.security.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Knows what has become of each session and of its account.
 *
 * <p>It asks the store at most every few seconds for each session: a click in the UI costs no
 * look-up, and a new password, another role or an ended session counts within that time on every
 * node.
 */
@Component
class LiveSessions implements Sessions {

  private static final Duration TRUSTED = Duration.ofSeconds(5);
  private static final Duration SEEN_PRECISION = Duration.ofMinutes(1);
  private static final int REMEMBERED = 10_000;

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final Clock clock;
  private final Map<String, Known> known = Collections.synchronizedMap(new LastUsed<>(REMEMBERED));

  private record Known(Optional<Account> account, Instant until) {}

  LiveSessions(AccountRepository accounts, SessionRepository sessions, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Optional<Caller> caller(SignedIn signedIn) {
    return account(signedIn).map(Account::caller);
  }

  /** The account behind a session, while that goes on. */
  Optional<Account> account(SignedIn signedIn) {
    Instant now = clock.instant();
    Known last = known.get(signedIn.session());
    if (last == null || !now.isBefore(last.until())) {
      last = new Known(read(signedIn, now), now.plus(TRUSTED));
      known.put(signedIn.session(), last);
    }
    return last.account();
  }

  /** Asks the store again at the next use, as after a change by this node. */
  void forget(String session) {
    known.remove(session);
  }

  /** Asks the store again about every session. */
  void forgetAll() {
    known.clear();
  }

  private Optional<Account> read(SignedIn signedIn, Instant now) {
    Optional<SignInSession> session =
        sessions.find(signedIn.session()).filter(found -> found.mayGoOn(now));
    Optional<Account> account =
        session
            .flatMap(found -> accounts.find(found.account()))
            .filter(found -> !found.disabled())
            .filter(found -> found.credentials() == signedIn.credentials());
    if (account.isPresent() && session.orElseThrow().seenAt().plus(SEEN_PRECISION).isBefore(now)) {
      sessions.seen(signedIn.session(), now);
    }
    return account;
  }
}
