package io.parkgraph.platform.security;

import java.security.Principal;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/**
 * The principal of everybody known.
 *
 * @param caller who it was when it was recognised
 * @param session the id of the sign-in; empty where there is no account
 * @param credentials the number of the account's password at sign-in; 0 where there is no account
 */
public record SignedIn(Caller caller, String session, long credentials) implements Principal {

  /** An application that was recognised by its key, for one request. */
  public static Authentication of(Caller application) {
    return new SignedIn(application, "", 0).authentication();
  }

  /** An account that gave its password. */
  public static Authentication of(Caller account, String session, long credentials) {
    return new SignedIn(account, session, credentials).authentication();
  }

  /** Whether it is a session of an account, which may end before the request does. */
  public boolean isSession() {
    return caller.kind() == Caller.Kind.ACCOUNT;
  }

  @Override
  public String getName() {
    return caller.name();
  }

  /** Without authorities: what a caller may do is asked of the caller as it is now. */
  private Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
  }
}
