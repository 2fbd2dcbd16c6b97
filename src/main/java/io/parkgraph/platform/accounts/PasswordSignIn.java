package io.parkgraph.platform.accounts;

import io.parkgraph.platform.security.BrowserDetails;
import io.parkgraph.platform.security.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in accounts by password. An unknown name, a wrong password and a disabled account look and
 * last the same.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

  private static final int LONGEST = 200;

  private final AccountRepository accounts;
  private final SessionRepository sessions;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final Clock clock;

  PasswordSignIn(
      AccountRepository accounts,
      SessionRepository sessions,
      Passwords passwords,
      SignInThrottle throttle,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.throttle = throttle;
    this.clock = clock;
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
    boolean right = passwords.matches(password, account.map(Account::passwordHash).orElse(null));
    if (!right || account.orElseThrow().disabled()) {
      throw new BadCredentialsException("wrong name or password");
    }
    throttle.succeeded(name, address);
    return begin(account.orElseThrow(), address, agent(asked));
  }

  private Authentication begin(Account account, String address, String agent) {
    Instant now = clock.instant();
    String id = UUID.randomUUID().toString();
    sessions.insert(new SignInSession(id, account.id(), now, now, address, agent, null));
    return SignedIn.of(account.caller(), id, account.credentials());
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

  private static String agent(Authentication asked) {
    return asked.getDetails() instanceof BrowserDetails details ? details.agent() : "";
  }
}
