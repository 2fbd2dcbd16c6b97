package io.parkgraph.platform.accounts;

import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.accounts.secrets.Secrets;
import io.parkgraph.platform.command.Command;
import io.parkgraph.platform.command.Commands;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.EventLog;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.CurrentCaller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Places;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.store.PageRequest;
import io.parkgraph.platform.store.Slice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * The administration of accounts. Each use case throws {@link
 * io.parkgraph.platform.security.AccessDenied} if the caller lacks {@code account:manage} in the
 * whole park. Nobody changes the roles or the state of the own account, and one account that can
 * administer the system always stays.
 */
@Service
public class AccountService {

  private final AccountRepository accounts;
  private final AdministratorsRepository administrators;
  private final Places places;
  private final Passwords passwords;
  private final Commands commands;
  private final EventLog events;
  private final CurrentCaller caller;
  private final Clock clock;

  AccountService(
      AccountRepository accounts,
      AdministratorsRepository administrators,
      Places places,
      Passwords passwords,
      Commands commands,
      EventLog events,
      CurrentCaller caller,
      Clock clock) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.places = places;
    this.passwords = passwords;
    this.commands = commands;
    this.events = events;
    this.caller = caller;
    this.clock = clock;
  }

  /** One page of the accounts that match, by name. */
  public Slice<Account> find(AccountFilter filter, boolean descending, PageRequest page) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return accounts.find(filter, descending, page);
  }

  /** How many accounts match. */
  public long count(AccountFilter filter) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return accounts.count(filter);
  }

  /** The account of a name to sign in with. */
  public Optional<Account> find(String id) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return accounts.find(id);
  }

  /** What happened to an account, oldest first. */
  public List<LoggedEvent> history(String id) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return events.history(accounts.documents(), id);
  }

  /** Whether this is the account of who is asking, whose roles and state others must change. */
  public boolean isOwn(Account account) {
    return own(account.id());
  }

  /** Makes an account without roles; its password is told once and works for one sign-in. */
  public Handover<Account> create(NewAccount input, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    String password = Secrets.newPassword();
    String hash = passwords.hash(password);
    return Handover.of(
        commands.run(
            Command.create(
                accounts.documents(),
                "createAccount",
                Scope.ACCOUNT_MANAGE,
                "id",
                input,
                conditions,
                () -> Account.create(input, hash, clock.instant()))),
        password);
  }

  /** Gives an account another name to read. */
  public Outcome<Account> rename(String id, String name, WriteConditions conditions) {
    return change("renameAccount", id, name, conditions, account -> account.rename(name));
  }

  /** Grants a role, in the whole park or at a place. */
  public Outcome<Account> grant(String id, Grant grant, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    Place on = grant.on();
    if (!grant.isPossible()) {
      return refused(Refusal.of(AccountRefusal.ROLE_NOT_HERE, "role"));
    }
    if (on != null && !places.exists(on)) {
      return refused(Refusal.of(AccountRefusal.PLACE_UNKNOWN, "place"));
    }
    return counted(
        changeOthers(
            "grantRole", id, grant.toString(), conditions, account -> account.grant(grant)));
  }

  /** Takes a role away. */
  public Outcome<Account> revoke(String id, Grant grant, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    Function<Account, Decision<Account>> decide = account -> account.revoke(grant);
    return grant.equals(Grant.everywhere(Role.SYSTEM_ADMIN))
        ? leaving(id, "revokeRole", grant.toString(), conditions, decide)
        : changeOthers("revokeRole", id, grant.toString(), conditions, decide);
  }

  /** Shuts an account; its sessions end. */
  public Outcome<Account> disable(String id, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return leaving(id, "disableAccount", "", conditions, account -> account.disable(true));
  }

  /** Opens an account again. */
  public Outcome<Account> enable(String id, WriteConditions conditions) {
    return counted(
        changeOthers("enableAccount", id, "", conditions, account -> account.disable(false)));
  }

  /** Makes a new password, which is told once and works for one sign-in; all sessions end. */
  public Handover<Account> resetPassword(String id, WriteConditions conditions) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    String password = Secrets.newPassword();
    String hash = passwords.hash(password);
    return Handover.of(
        changeOthers(
            "resetPassword",
            id,
            "",
            conditions,
            account -> account.resetPassword(hash, clock.instant())),
        password);
  }

  /** Ends all sessions of an account. */
  public Outcome<Account> signOutEverywhere(String id, WriteConditions conditions) {
    return change("signOutEverywhere", id, "", conditions, Account::signOutEverywhere);
  }

  /** Takes an administrator out of those who are left before it ceases to be one. */
  private Outcome<Account> leaving(
      String id,
      String useCase,
      String input,
      WriteConditions conditions,
      Function<Account, Decision<Account>> decide) {
    boolean administers = accounts.find(id).filter(Account::administers).isPresent();
    if (administers && !own(id) && !administrators.leave(id)) {
      return refused(Refusal.of(AccountRefusal.LAST_ADMINISTRATOR, "id"));
    }
    return counted(changeOthers(useCase, id, input, conditions, decide));
  }

  /** Counts whoever administers the system after a write, or still does after a refusal. */
  private Outcome<Account> counted(Outcome<Account> outcome) {
    Optional<Account> now =
        switch (outcome) {
          case Outcome.Done<Account> done -> Optional.of(done.entity());
          case Outcome.Refused<Account> refused ->
              Optional.ofNullable(refused.current()).flatMap(one -> accounts.find(one.id()));
        };
    now.filter(Account::administers).map(Account::id).ifPresent(administrators::enter);
    return outcome;
  }

  private Outcome<Account> changeOthers(
      String useCase,
      String id,
      String input,
      WriteConditions conditions,
      Function<Account, Decision<Account>> decide) {
    return change(
        useCase,
        id,
        input,
        conditions,
        account ->
            own(id)
                ? Decision.refuse(Refusal.of(AccountRefusal.OWN_ACCOUNT, "id"))
                : decide.apply(account));
  }

  private Outcome<Account> change(
      String useCase,
      String id,
      String input,
      WriteConditions conditions,
      Function<Account, Decision<Account>> decide) {
    caller.requireEverywhere(Scope.ACCOUNT_MANAGE);
    return commands.run(
        Command.change(
            accounts.documents(),
            useCase,
            any -> Scope.ACCOUNT_MANAGE,
            id,
            input,
            conditions,
            decide));
  }

  private boolean own(String id) {
    return caller.get().id().equals(Caller.accountId(id));
  }

  private static Outcome<Account> refused(Refusal refusal) {
    return new Outcome.Refused<>(List.of(refusal), null);
  }
}
