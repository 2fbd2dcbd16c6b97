package io.parkgraph.platform.security;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Sees to it that there is an administrator and a first API key. */
@Component
class AdminCredentials {

  static final String ADMIN = "admin";

  private final AccountRepository accounts;
  private final ApiKeys keys;
  private final Passwords passwords;
  private final SecuritySettings settings;
  private final Clock clock;

  AdminCredentials(
      AccountRepository accounts,
      ApiKeys keys,
      Passwords passwords,
      SecuritySettings settings,
      Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.passwords = passwords;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What was made at random and must be told, for the only time.
   *
   * @param password the administrator's; null if none was made
   * @param key the partner's; null if none was made
   */
  record Issued(@Nullable String password, @Nullable String key) {

    boolean isEmpty() {
      return password == null && key == null;
    }
  }

  /** Makes what an empty store lacks, and takes what the environment gives. */
  Issued atStart() {
    if (settings.hasKey()) {
      keys.configurePartnerKey(settings.apiKey());
    }
    if (accounts.isEmpty()) {
      return firstAccount();
    }
    if (settings.hasPassword()) {
      takePassword(settings.adminPassword());
    }
    return new Issued(null, null);
  }

  /** Replaces the administrator's password, which ends its sessions, and the partner's keys. */
  Issued reset() {
    String password = Secrets.newPassword();
    setPassword(password);
    keys.revokePartnerKeys();
    return new Issued(password, keys.issuePartnerKey());
  }

  /** The account goes first: of several nodes at an empty store only one makes credentials. */
  private Issued firstAccount() {
    String password = settings.hasPassword() ? settings.adminPassword() : Secrets.newPassword();
    if (!accounts.insert(newAdmin(password))) {
      return new Issued(null, null);
    }
    String key = settings.hasKey() ? null : keys.issuePartnerKey();
    return new Issued(settings.hasPassword() ? null : password, key);
  }

  private void takePassword(String password) {
    boolean same =
        accounts
            .find(ADMIN)
            .filter(admin -> passwords.matches(password, admin.passwordHash()))
            .isPresent();
    if (!same) {
      setPassword(password);
    }
  }

  private void setPassword(String password) {
    Optional<Account> admin = accounts.find(ADMIN);
    accounts.save(
        admin
            .map(known -> known.withPassword(passwords.hash(password), clock.instant()))
            .orElseGet(() -> newAdmin(password)));
  }

  private Account newAdmin(String password) {
    Set<Role> roles = Set.of(Role.SYSTEM_ADMIN);
    return new Account(ADMIN, 1, passwords.hash(password), roles, clock.instant());
  }
}
