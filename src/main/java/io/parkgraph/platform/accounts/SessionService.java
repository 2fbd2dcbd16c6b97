package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Who is signed in, for administrators. Each use case throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code account:manage} in the
 * whole park.
 */
@Service
public class SessionService {

  private static final int SHOWN = 20;

  private final SessionRepository sessions;
  private final LiveSessions live;
  private final CurrentCaller caller;
  private final Clock clock;

  SessionService(SessionRepository sessions, LiveSessions live, CurrentCaller caller, Clock clock) {
    this.sessions = sessions;
    this.live = live;
    this.caller = caller;
    this.clock = clock;
  }

  /** The last sign-ins of an account, newest first, open or over. */
  public List<SignInSession> newest(String account) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return sessions.newest(account, SHOWN);
  }

  /** The last sign-in of an account. */
  public Optional<SignInSession> last(String account) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return sessions.newest(account, 1).stream().findFirst();
  }

  /** Whether a session may still be used. */
  public boolean isOpen(SignInSession session) {
    return session.isOpen(clock.instant());
  }

  /** Ends one session of an account; here at once, on other nodes within seconds. */
  public void end(String account, String session) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    sessions.end(account, session, clock.instant());
    live.forget(session);
  }
}
