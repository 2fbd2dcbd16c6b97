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

  SecurityContextCaller(AccessLog log) {
    this.log = log;
  }

  @Override
  public Caller get() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof SignedIn signedIn
        ? signedIn.caller()
        : Caller.ANONYMOUS;
  }

  @Override
  public void denied(Scope scope, List<String> subjects) {
    Caller caller = get();
    if (caller.kind() != Caller.Kind.ANONYMOUS) {
      log.denied(caller, scope, subjects);
    }
  }
}
