package io.parkgraph.platform.security;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Reads the caller from Spring Security's context, for API and UI alike, and puts on the record
 * what it was denied.
 */
@Component
class SecurityContextCaller implements CurrentCaller {

  private final AccessLog log;
  private final Sessions sessions;

  SecurityContextCaller(AccessLog log, Sessions sessions) {
    this.log = log;
    this.sessions = sessions;
  }

  @Override
  public Caller get() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (known == null || !(known.getPrincipal() instanceof SignedIn signedIn)) {
      return Caller.ANONYMOUS;
    }
    return signedIn.isSession()
        ? sessions.caller(signedIn).orElse(Caller.ANONYMOUS)
        : signedIn.caller();
  }

  @Override
  public void denied(Scope scope, List<String> subjects) {
    Caller caller = get();
    if (caller.kind() != Caller.Kind.ANONYMOUS) {
      log.denied(caller, scope, subjects);
    }
  }
}
