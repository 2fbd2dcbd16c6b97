package io.parkgraph.platform.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the caller from Spring Security's context, for API and UI alike. */
@Component
class SecurityContextCaller implements CurrentCaller {

  @Override
  public Caller get() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof SignedIn signedIn
        ? signedIn.caller()
        : Caller.ANONYMOUS;
  }
}
