package io.parkgraph.platform.accounts;

import io.parkgraph.platform.accounts.keys.PartnerKeys;
import io.parkgraph.platform.accounts.secrets.Secrets;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sees to it that there is an administrator and a first API key. */
@Component
class AdminCredentials {

  static final String ADMIN = "admin";

  private final AccountRepository accounts;
  private final PartnerKeys keys;
  private final Passwords passwords;
  private final SecuritySettings settings;
  private final ObjectProvider<SampleAccounts> samples;
  private final Clock clock;

  AdminCredentials(
      AccountRepository accounts,
      PartnerKeys keys,
      Passwords passwords,
      SecuritySettings settings,
      ObjectProvider<SampleAccounts> samples,
      Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.passwords = passwords;
    this.settings = settings;
    this.samples = samples;
    this.clock = clock;
  }

  /**
   * What was made at random and must be told, for the only time.
   *
   * @param password the administrator's; null if none was made
   * @param key the partner's; null if none was made
   * @param samples the accounts of a demo with their passwords, by their names; none without one
   */
  record Issued(@Nullable String password, @Nullable String key, Map<String, String> samples) {

    /** Nothing. */
    static final Issued NOTHING = new Issued(null, null, Map.of());

    boolean isEmpty() {
      return password == null && key == null && samples.isEmpty();
    }
  }

  /** Makes what an empty store lacks, and takes what the environment gives. */
  Issued atStart() {
    if (settings.hasKey()) {
      keys.configure(settings.apiKey());
    }
    if (accounts.isEmpty()) {
      return firstAccount();
    }
    if (settings.hasPassword()) {
      takePassword(settings.adminPassword());
    }
    return Issued.NOTHING;
  }

  /** Replaces the administrator's password, which ends its sessions, and the partner's keys. */
  Issued reset() {
    String password = Secrets.newPassword();
    setPassword(password);
    keys.revoke();
    return new Issued(password, keys.issue(), Map.of());
  }

  /** The account goes first: of several nodes at an empty store only one makes credentials. */
  private Issued firstAccount() {
    String password = settings.hasPassword() ? settings.adminPassword() : Secrets.newPassword();
    if (!accounts.insert(newAdmin(password), clock.instant())) {
      return Issued.NOTHING;
    }
    String key = settings.hasKey() ? null : keys.issue();
    return new Issued(settings.hasPassword() ? null : password, key, sampleAccounts());
  }

  /** Hashing is slow on purpose, so that several go on at once. */
  private Map<String, String> sampleAccounts() {
    Map<String, String> made = new TreeMap<>();
    samples.stream()
        .flatMap(demo -> demo.wanted().stream())
        .forEach(sample ->
            made.put(
                sample.id(),
                settings.hasDemoPassword() ? settings.demoPassword() : Secrets.newPassword()));
    samples.stream().flatMap(demo -> demo.wanted().stream()).toList().parallelStream()
        .forEach(sample -> insert(sample, made.getOrDefault(sample.id(), "")));
    return made;
  }

  private void insert(SampleAccounts.Sample sample, String password) {
    Instant now = clock.instant();
    String hash = passwords.hash(password);
    accounts.insert(
        new Account(sample.id(), 1, sample.name(), sample.grants(), false, false, 1, hash, now),
        now);
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

  /** Sets it, and opens the account and gives it its role back where it lost them. */
  private void setPassword(String password) {
    Account wanted = newAdmin(password);
    if (accounts.insert(wanted, clock.instant())) {
      return;
    }
    accounts.change(
        ADMIN, known -> known.rescued(wanted), Caller.SYSTEM, clock.instant(), "AccountRescued");
  }

  private Account newAdmin(String password) {
    String hash = passwords.hash(password);
    List<Grant> grants = List.of(Grant.everywhere(Role.SYSTEM_ADMIN));
    return new Account(ADMIN, 1, ADMIN, grants, false, false, 1, hash, clock.instant());
  }
}
