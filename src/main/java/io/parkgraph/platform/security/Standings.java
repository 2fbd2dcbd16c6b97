package io.parkgraph.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Remembers how somebody was recognised, so that it can be found out later whether that holds. */
@Component
public final class Standings {

  private final ApiKeys keys;
  private final Sessions sessions;

  Standings(ApiKeys keys, Sessions sessions) {
    this.keys = keys;
    this.sessions = sessions;
  }

  /** Whoever sends a request: by the key in its header, or by its session. */
  public Standing of(HttpServletRequest request) {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    return header == null ? ofSession(request.getSession(false)) : ofKey(header);
  }

  /** Whom the text of an {@code Authorization} header stands for. */
  public Standing ofKey(String authorization) {
    return () -> ApiKeyFilter.key(authorization).flatMap(keys::recognise).map(Standings::context);
  }

  private Standing ofSession(@Nullable HttpSession session) {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    if (session == null || known == null || !(known.getPrincipal() instanceof SignedIn signedIn)) {
      return Optional::empty;
    }
    return () ->
        goesOn(session)
            ? sessions.caller(signedIn).map(now -> context(now, signedIn))
            : Optional.empty();
  }

  /** Signing out, signing in as somebody else and a time-out end a session. */
  private static boolean goesOn(HttpSession session) {
    try {
      return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
          != null;
    } catch (IllegalStateException over) {
      return false;
    }
  }

  private static SecurityContext context(Caller now, SignedIn then) {
    return new SecurityContextImpl(SignedIn.of(now, then.session(), then.credentials()));
  }

  private static SecurityContext context(Caller caller) {
    return new SecurityContextImpl(SignedIn.of(caller));
  }
}
