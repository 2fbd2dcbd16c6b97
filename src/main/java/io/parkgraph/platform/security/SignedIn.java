package io.parkgraph.platform.security;

import java.security.Principal;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The principal of everybody known.
 *
 * @param caller who it is
 * @param credentials the number of the account's password at sign-in; 0 where there is no account
 */
record SignedIn(Caller caller, long credentials) implements Principal {

  static Authentication of(Account account) {
    return new SignedIn(account.caller(), account.credentials()).authentication();
  }

  static Authentication of(Caller caller) {
    return new SignedIn(caller, 0).authentication();
  }

  @Override
  public String getName() {
    return caller.name();
  }

  /** The roles as {@code ROLE_…} and the scopes as they are written. */
  private Collection<GrantedAuthority> authorities() {
    Stream<String> roles = caller.roles().stream().map(role -> "ROLE_" + role.name());
    Stream<String> scopes = caller.scopes().stream().map(Scope::value);
    return Stream.concat(roles, scopes).<GrantedAuthority>map(SimpleGrantedAuthority::new).toList();
  }

  private Authentication authentication() {
    return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities());
  }
}
