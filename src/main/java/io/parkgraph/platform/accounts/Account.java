package io.parkgraph.platform.accounts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.parkgraph.platform.command.Aggregate;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.DomainEvent;
import io.parkgraph.platform.command.InputChecks;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A person who signs in with a password. The event log has no passwords, not even their hashes.
 *
 * @param id the name that is typed at sign-in, in lower case
 * @param version how often it was written
 * @param name what people read
 * @param grants what the person does, in the whole park or at a place
 * @param disabled whether the account may not be used now
 * @param temporary whether the password was made for the first sign-in only, at which it must be
 *     changed
 * @param credentials grows with every new password and when all sessions are ended; a session that
 *     carries an older number is over
 * @param passwordHash argon2id, with its parameters
 * @param passwordAt when the password was set
 */
public record Account(
    String id,
    long version,
    String name,
    @JsonIgnore List<Grant> grants,
    boolean disabled,
    boolean temporary,
    @JsonIgnore long credentials,
    @JsonIgnore String passwordHash,
    @JsonIgnore Instant passwordAt)
    implements Aggregate {

  /** How many characters a name may have. */
  public static final int NAME_LENGTH = 60;

  /** How many roles an account may have: each place is a part of every query for its rows. */
  public static final int MOST_GRANTS = 100;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9._-]{1,39}");

  /** Copies its list. */
  public Account {
    grants = List.copyOf(grants);
  }

  /** The grants as the event log tells them. */
  @JsonProperty("grants")
  String grantTexts() {
    return grants.stream().map(Grant::toString).sorted().collect(Collectors.joining(", "));
  }

  /** Decides on a new account with a password for the first sign-in. */
  static Decision<Account> create(NewAccount input, String passwordHash, Instant now) {
    var checks = new InputChecks();
    Optional<String> id =
        checks.parsed("id", input.id(), Account::readId, AccountRefusal.ACCOUNT_NAME_INVALID);
    Optional<String> name = checks.text("name", input.name(), NAME_LENGTH);
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    return Decision.accept(
        new Account(
            id.orElseThrow(), 0, name.orElseThrow(), List.of(), false, true, 1, passwordHash, now),
        DomainEvent.of("AccountCreated"));
  }

  /**
   * The name that is typed at sign-in, in the form in which it is stored; nothing if it is none.
   */
  static Optional<String> readId(String typed) {
    return Optional.of(typed.strip().toLowerCase(Locale.ROOT)).filter(ID.asMatchPredicate());
  }

  /** Decides on another name to read. */
  Decision<Account> rename(String newName) {
    var checks = new InputChecks();
    Optional<String> read = checks.text("name", newName, NAME_LENGTH);
    if (checks.failed()) {
      return Decision.refuse(checks.refusals());
    }
    return read.filter(name::equals).isPresent()
        ? Decision.accept(this)
        : Decision.accept(
            with(read.orElseThrow(), grants, disabled), DomainEvent.of("AccountRenamed"));
  }

  /** Decides on one more role. */
  Decision<Account> grant(Grant grant) {
    if (grants.contains(grant)) {
      return Decision.accept(this);
    }
    if (grants.size() >= MOST_GRANTS) {
      return Decision.refuse(Refusal.of(AccountRefusal.TOO_MANY_GRANTS, "role", MOST_GRANTS));
    }
    var more = new ArrayList<>(grants);
    more.add(grant);
    return Decision.accept(with(name, more, disabled), DomainEvent.of("AccountRoleGranted"));
  }

  /** Decides on one role less. */
  Decision<Account> revoke(Grant grant) {
    if (!grants.contains(grant)) {
      return Decision.accept(this);
    }
    var less = new ArrayList<>(grants);
    less.remove(grant);
    return Decision.accept(with(name, less, disabled), DomainEvent.of("AccountRoleRevoked"));
  }

  /** Decides on shutting the account or opening it again. */
  Decision<Account> disable(boolean shut) {
    return disabled == shut
        ? Decision.accept(this)
        : Decision.accept(
            with(name, grants, shut), DomainEvent.of(shut ? "AccountDisabled" : "AccountEnabled"));
  }

  /** Decides on ending all sessions. */
  Decision<Account> signOutEverywhere() {
    return Decision.accept(
        withCredentials(passwordHash, passwordAt, temporary),
        DomainEvent.of("AccountSignedOutEverywhere"));
  }

  /** Decides on a password for the next sign-in only; all sessions end. */
  Decision<Account> resetPassword(String newHash, Instant now) {
    return Decision.accept(
        withCredentials(newHash, now, true), DomainEvent.of("AccountPasswordReset"));
  }

  /** With the person's own new password; all sessions end. */
  Account changePassword(String newHash, Instant now) {
    return withCredentials(newHash, now, false);
  }

  /** The administrator of the first start with another password: open, and with its role. */
  Account rescued(Account wanted) {
    var all = new ArrayList<>(grants);
    wanted.grants().stream().filter(grant -> !grants.contains(grant)).forEach(all::add);
    return new Account(
        id,
        version,
        name,
        all,
        false,
        false,
        credentials + 1,
        wanted.passwordHash(),
        wanted.passwordAt());
  }

  /** Whether it may administer the system now. */
  boolean administers() {
    return !disabled && grants.contains(Grant.everywhere(Role.SYSTEM_ADMIN));
  }

  /** Who is asking when this account is signed in; with a temporary password it may do nothing. */
  Caller caller() {
    return Caller.account(id, name, temporary ? List.of() : grants);
  }

  private Account with(String newName, List<Grant> newGrants, boolean shut) {
    return new Account(
        id, version, newName, newGrants, shut, temporary, credentials, passwordHash, passwordAt);
  }

  private Account withCredentials(String newHash, Instant at, boolean onlyOnce) {
    return new Account(id, version, name, grants, disabled, onlyOnce, credentials + 1, newHash, at);
  }
}
