package io.parkgraph.platform.security;

import java.util.Optional;

/** Knows what has become of those who signed in. */
@FunctionalInterface
public interface Sessions {

  /**
   * Who is behind a session by now, with the roles that the account has now; nothing once the
   * session is over: ended by its account or an administrator, begun with a password that is not
   * the present one, too old, or of an account that is disabled.
   */
  Optional<Caller> caller(SignedIn signedIn);
}
