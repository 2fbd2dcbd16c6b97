package io.parkgraph.platform.security;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in accounts by password. An unknown name and a wrong password look and last the same. */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final int LONGEST = 200;

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final SignInThrottle throttle;

  PasswordSignIn(AccountRepository accounts, Passwords passwords, SignInThrottle throttle) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName().strip().toLowerCase(Locale.ROOT);
    String password = String.valueOf(asked.getCredentials());
    if (name.length() > LONGEST || password.length() > LONGEST) {
      throw new BadCredentialsException("wrong name or password");
    }
    String address = address(asked);
    if (!throttle.admit(name, address)) {
      throw new LockedException("too many failures");
    }
    Optional<Account> account = accounts.find(name);
    if (!passwords.matches(password, account.map(Account::passwordHash).orElse(null))) {
      throw new BadCredentialsException("wrong name or password");
    }
    throttle.succeeded(name, address);
    return SignedIn.of(account.orElseThrow());
  }

  @Override
  public boolean supports(Class<?> type) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? String.valueOf(details.getRemoteAddress())
        : "";
  }
}
