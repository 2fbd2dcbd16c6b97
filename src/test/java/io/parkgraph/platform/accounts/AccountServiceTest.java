package io.parkgraph.platform.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.parkgraph.StoreTest;
import io.parkgraph.platform.accounts.secrets.Handover;
import io.parkgraph.platform.command.Outcome;
import io.parkgraph.platform.command.WriteConditions;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.security.Grant;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Role;
import io.parkgraph.platform.security.SignedIn;
import io.parkgraph.platform.store.PageRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

class AccountServiceTest extends StoreTest {

  private static final Grant ADMINISTRATOR = Grant.everywhere(Role.SYSTEM_ADMIN);

  private static final WriteConditions NOW = WriteConditions.NONE;

  @Autowired private AccountService accounts;
  @Autowired private Passwords passwords;
  @Autowired private AccountRepository repository;
  @Autowired private SessionRepository sessionRepository;
  @Autowired private Clock clock;
  @Autowired private SessionService sessions;
  @Autowired private LiveSessions live;
  @Autowired private PasswordSignIn signIn;
  @Autowired private MongoOperations mongo;
  @Autowired private Callers callers;

  @BeforeEach
  void nobodyIsThere() {
    mongo.getCollection("accounts").deleteMany(new Document());
    mongo.getCollection("guards").deleteMany(new Document());
  }

  @Test
  void aPasswordIsToldOnceWorksForOneSignInAndOpensNothingUntilItIsChanged() {
    Handover<Account> made = create("chen.wei");
    SignedIn signedIn = signIn("chen.wei", Objects.requireNonNull(made.secret()));
    done(accounts.grant("chen.wei", Grant.everywhere(Role.STATISTICIAN), WriteConditions.NONE));
    live.forgetAll();
    assertThat(live.caller(signedIn).orElseThrow().scopes()).isEmpty();
    assertThat(live.account(signedIn).orElseThrow().temporary()).isTrue();
  }

  @Test
  void aReplayTellsNoPasswordAndTheLogHasNeitherPasswordNorHash() {
    String id = "replayed-" + UUID.randomUUID().toString().substring(0, 8);
    var conditions = new WriteConditions(null, UUID.randomUUID().toString());
    var input = new NewAccount(id, "陈伟");
    Handover<Account> first = accounts.create(input, conditions);
    Handover<Account> again = accounts.create(input, conditions);
    assertThat(first.secret()).isNotNull();
    assertThat(again.secret()).isNull();
    assertThat(done(again.outcome())).isEqualTo(done(first.outcome()));
    List<LoggedEvent> history = accounts.history(id);
    assertThat(history).extracting(LoggedEvent::name).containsExactly("AccountCreated");
    assertThat(history.toString())
        .doesNotContain("argon2", "passwordHash", Objects.requireNonNull(first.secret()));
  }

  @Test
  void aRoleAtAnEnterpriseThatThereIsNotIsRefusedAndSoIsAParkRoleAtAPlace() {
    create("chen.wei");
    Place nowhere = Place.enterprise("91500113MA00004100");
    assertThat(codes(accounts.grant("chen.wei", new Grant(Role.COMPANY_OFFICER, nowhere), NOW)))
        .containsExactly("PLACE_UNKNOWN");
    assertThat(codes(accounts.grant("chen.wei", new Grant(Role.PARK_ADMIN, nowhere), NOW)))
        .containsExactly("ROLE_NOT_HERE");
    assertThat(codes(accounts.grant("chen.wei", Grant.everywhere(Role.COMPANY_OFFICER), NOW)))
        .containsExactly("ROLE_NOT_HERE");
  }

  @Test
  void anotherRoleCountsInASessionThatIsOpen() {
    SignedIn signedIn = active("chen.wei");
    done(accounts.grant("chen.wei", Grant.everywhere(Role.STATISTICIAN), NOW));
    live.forgetAll();
    assertThat(live.caller(signedIn).orElseThrow().roles()).containsExactly(Role.STATISTICIAN);
    done(accounts.revoke("chen.wei", Grant.everywhere(Role.STATISTICIAN), NOW));
    live.forgetAll();
    assertThat(live.caller(signedIn).orElseThrow().roles()).isEmpty();
  }

  @Test
  void aDisabledAccountIsOutAndCannotComeIn() {
    SignedIn signedIn = active("chen.wei");
    done(accounts.disable("chen.wei", NOW));
    live.forgetAll();
    assertThat(live.caller(signedIn)).isEmpty();
    assertThatThrownBy(() -> signIn("chen.wei", "an own password of length"))
        .isInstanceOf(BadCredentialsException.class);
    done(accounts.enable("chen.wei", NOW));
    live.forgetAll();
    assertThat(live.caller(signedIn)).isPresent();
  }

  @Test
  void oneSessionCanBeEndedAndAllCan() {
    SignedIn first = active("chen.wei");
    SignedIn second = signIn("chen.wei", "an own password of length");
    assertThat(sessions.newest("chen.wei")).hasSizeGreaterThanOrEqualTo(2);
    sessions.end("chen.wei", first.session());
    assertThat(live.caller(first)).isEmpty();
    assertThat(live.caller(second)).isPresent();
    done(accounts.signOutEverywhere("chen.wei", NOW));
    live.forgetAll();
    assertThat(live.caller(second)).isEmpty();
  }

  @Test
  void noSessionOutlivesHalfADayHoweverMuchItIsUsed() {
    SignedIn signedIn = active("chen.wei");
    assertThat(later(Duration.ofHours(11)).caller(signedIn)).isPresent();
    assertThat(later(Duration.ofHours(12)).caller(signedIn)).isEmpty();
  }

  private LiveSessions later(Duration passed) {
    return new LiveSessions(repository, sessionRepository, Clock.offset(clock, passed));
  }

  @Test
  void nobodyChangesTheOwnRoles() {
    create("chen.wei");
    done(accounts.grant("chen.wei", ADMINISTRATOR, NOW));
    Caller self = Caller.account("chen.wei", "陈伟", List.of(ADMINISTRATOR));
    callers.as(
        self,
        () -> {
          assertThat(codes(accounts.revoke("chen.wei", ADMINISTRATOR, NOW)))
              .containsExactly("OWN_ACCOUNT");
          assertThat(codes(accounts.disable("chen.wei", NOW))).containsExactly("OWN_ACCOUNT");
          assertThat(codes(accounts.grant("chen.wei", Grant.everywhere(Role.POLICE), NOW)))
              .containsExactly("OWN_ACCOUNT");
        });
  }

  @Test
  void theLastAdministratorStaysAlsoWhenTwoShutEachOtherOutAtOnce() throws Exception {
    for (int round = 0; round < 10; round++) {
      nobodyIsThere();
      for (String id : List.of("one", "two")) {
        create(id);
        done(accounts.grant(id, ADMINISTRATOR, NOW));
      }
      List<Callable<Outcome<Account>>> both =
          List.of(
              () -> accounts.disable("one", NOW), () -> accounts.revoke("two", ADMINISTRATOR, NOW));
      try (var threads = Executors.newFixedThreadPool(2)) {
        for (Future<Outcome<Account>> each : threads.invokeAll(both)) {
          each.get();
        }
      }
      assertThat(List.of("one", "two"))
          .filteredOn(id -> accounts.find(id).orElseThrow().administers())
          .hasSize(1);
    }
  }

  @Test
  void accountsAreFoundByNamePinyinAndRole() {
    create("chen.wei");
    create("li.na");
    done(accounts.grant("li.na", Grant.everywhere(Role.REVIEWER), NOW));
    assertThat(ids(new AccountFilter("chen", null, null))).containsExactly("chen.wei");
    assertThat(ids(new AccountFilter(null, Role.REVIEWER, null))).containsExactly("li.na");
    assertThat(ids(new AccountFilter(null, null, true))).isEmpty();
    assertThat(accounts.count(AccountFilter.ALL)).isEqualTo(2);
  }

  @Test
  void whoMayNotAdministerAccountsSeesNone() {
    Caller statistician = Caller.account("x", "x", List.of(Grant.everywhere(Role.STATISTICIAN)));
    callers.as(
        statistician,
        () ->
            assertThatThrownBy(() -> accounts.count(AccountFilter.ALL))
                .isInstanceOf(AccessDenied.class));
  }

  private Handover<Account> create(String id) {
    return accounts.create(new NewAccount(id, "姓名 " + id), NOW);
  }

  /** An account that has set a password of its own, signed in. */
  private SignedIn active(String id) {
    create(id);
    mongo
        .getCollection("accounts")
        .updateOne(
            new Document("_id", id),
            new Document(
                "$set",
                new Document("temporary", false)
                    .append("passwordHash", passwords.hash("an own password of length"))));
    return signIn(id, "an own password of length");
  }

  private SignedIn signIn(String id, String password) {
    Authentication known =
        signIn.authenticate(new UsernamePasswordAuthenticationToken(id, password));
    return (SignedIn) Objects.requireNonNull(known.getPrincipal());
  }

  private List<String> ids(AccountFilter filter) {
    return accounts.find(filter, false, PageRequest.first(10)).items().stream()
        .map(Account::id)
        .toList();
  }

  private static Account done(Outcome<Account> outcome) {
    return ((Outcome.Done<Account>) outcome).entity();
  }

  private static List<String> codes(Outcome<Account> outcome) {
    return ((Outcome.Refused<Account>) outcome)
        .refusals().stream().map(refusal -> refusal.code().name()).toList();
  }
}
