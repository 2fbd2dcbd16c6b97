package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.SignedIn;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.session.HttpSessionDestroyedEvent;
import org.springframework.stereotype.Component;

/** Notes that a session is over when the server lets go of it: signed out, or not used for long. */
@Component
class SessionEnds {

  private final SessionRepository sessions;
  private final Clock clock;

  SessionEnds(SessionRepository sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @EventListener
  void ended(HttpSessionDestroyedEvent event) {
    event.getSecurityContexts().stream()
        .map(context -> context.getAuthentication())
        .filter(Authentication.class::isInstance)
        .map(Authentication::getPrincipal)
        .filter(SignedIn.class::isInstance)
        .map(SignedIn.class::cast)
        .filter(SignedIn::isSession)
        .forEach(signedIn ->
            sessions.end(
                signedIn.caller().id().substring(signedIn.caller().id().indexOf(':') + 1),
                signedIn.session(),
                clock.instant()));
  }
}
