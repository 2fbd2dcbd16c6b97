package io.parkgraph.platform.accounts;

import io.parkgraph.platform.command.CommonRefusal;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.SignedIn;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** The password of whoever is signed in. */
@Service
public class OwnPassword {

  private static final String NEW = "password";
  private static final String PRESENT = "present";

  private final AccountRepository accounts;
  private final LiveSessions live;
  private final Passwords passwords;
  private final PasswordRules rules;
  private final SignInThrottle throttle;
  private final Clock clock;

  OwnPassword(
      AccountRepository accounts,
      LiveSessions live,
      Passwords passwords,
      PasswordRules rules,
      SignInThrottle throttle,
      Clock clock) {
    this.accounts = accounts;
    this.live = live;
    this.passwords = passwords;
    this.rules = rules;
    this.throttle = throttle;
    this.clock = clock;
  }

  /** Whether the password was for the first sign-in only, so that it must be changed now. */
  public boolean mustChange() {
    return signedIn().flatMap(live::account).filter(Account::temporary).isPresent();
  }

  /**
   * Sets a new password. All sessions of the account end but this one, which goes on under the new
   * password.
   *
   * @return what is wrong, by {@code present} and {@code password}; empty when it was done
   */
  public List<Refusal> change(String present, String password) {
    Optional<SignedIn> who = signedIn();
    Account account = who.flatMap(live::account).orElse(null);
    if (account == null) {
      return List.of(Refusal.of(CommonRefusal.NOT_FOUND, PRESENT));
    }
    List<Refusal> wrong = rules.refusals(password, account);
    if (!wrong.isEmpty()) {
      return wrong;
    }
    if (!throttle.admit(account.id(), "own password")) {
      return List.of(Refusal.of(AccountRefusal.PASSWORD_WAIT, PRESENT));
    }
    if (present.length() > PasswordRules.LONGEST
        || !passwords.matches(present, account.passwordHash())) {
      return List.of(Refusal.of(AccountRefusal.PASSWORD_WRONG, PRESENT));
    }
    throttle.succeeded(account.id(), "own password");
    if (present.equals(password)) {
      return List.of(Refusal.of(AccountRefusal.PASSWORD_UNCHANGED, NEW));
    }
    String hash = passwords.hash(password);
    accounts.change(
        account.id(),
        stored -> stored.changePassword(hash, clock.instant()),
        account.caller(),
        clock.instant(),
        "AccountPasswordChanged");
    goOn(who.orElseThrow(), account);
    return List.of();
  }

  /** This session has the number of the new password. */
  private void goOn(SignedIn session, Account before) {
    SecurityContext context = SecurityContextHolder.getContext();
    context.setAuthentication(
        SignedIn.of(session.caller(), session.session(), before.credentials() + 1));
    live.forgetAll();
  }

  private static Optional<SignedIn> signedIn() {
    Authentication known = SecurityContextHolder.getContext().getAuthentication();
    return known != null && known.getPrincipal() instanceof SignedIn signedIn
        ? Optional.of(signedIn).filter(SignedIn::isSession)
        : Optional.empty();
  }
}
