package io.parkgraph.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import io.parkgraph.platform.events.LoggedEvent;
import io.parkgraph.platform.security.AccessDenied;
import io.parkgraph.platform.security.Caller;
import io.parkgraph.platform.store.Documents;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommandsTest extends StoreTest {

  private final String code = TestCreditCodes.next();
  private final String other = TestCreditCodes.next();

  @Autowired private EnterpriseService enterprises;
  @Autowired private Documents<Enterprise> documents;
  @Autowired private Callers callers;

  @Test
  void aCreateStoresVersionOneAndASecondOneIsRefusedByItsNaturalKey() {
    Enterprise stored = done(register(code, null));
    assertThat(stored.version()).isEqualTo(1);
    assertThat(stored.name()).isEqualTo("示例运输");
    assertThat(codes(register(code, null))).containsExactly("ALREADY_EXISTS [creditCode]");
  }

  @Test
  void aWriteOnAStaleVersionIsAConflictWithTheCurrentEntityAndChangesNothing() {
    Enterprise first = done(register(code, null));
    Enterprise second = done(rename(first, "示例二"));
    Outcome<Enterprise> stale = rename(first, "示例三");
    assertThat(codes(stale)).containsExactly("CONFLICT [expectedVersion]");
    assertThat(stale)
        .asInstanceOf(type(Outcome.Refused.class))
        .extracting(Outcome.Refused::current)
        .isEqualTo(second);
    assertThat(documents.find(code)).contains(second);
  }

  @Test
  void theSameKeyAndInputHaveOneEffect() {
    String key = UUID.randomUUID().toString();
    Enterprise first = done(register(code, key));
    Outcome<Enterprise> again = register(code, key);
    assertThat(again).isEqualTo(new Outcome.Done<>(first, true, true));

    String update = UUID.randomUUID().toString();
    Enterprise renamed = done(rename(first, "示例二", update));
    assertThat(rename(first, "示例二", update)).isEqualTo(new Outcome.Done<>(renamed, true, true));
    assertThat(enterprises.history(code)).hasSize(2);
  }

  @Test
  void oneKeyWithTwoInputsIsRefusedOnTheSameAndOnAnotherEntity() {
    String key = UUID.randomUUID().toString();
    Enterprise first = done(register(code, key));
    assertThat(codes(register(other, key)))
        .containsExactly("IDEMPOTENCY_KEY_REUSED [idempotencyKey]");
    assertThat(documents.find(other)).isEmpty();

    String update = UUID.randomUUID().toString();
    done(rename(first, "示例二", update));
    assertThat(codes(rename(first, "示例三", update)))
        .containsExactly("IDEMPOTENCY_KEY_REUSED [idempotencyKey]");
    assertThat(documents.find(code)).map(Enterprise::name).contains("示例二");
  }

  @Test
  void keysOfTwoCallersDoNotMeet() {
    String key = UUID.randomUUID().toString();
    done(register(code, key));
    var partner =
        new Caller(Caller.Kind.APPLICATION, "key:other", "other", ADMIN.grants(), ADMIN.scopes());
    callers.as(partner, () -> assertThat(done(register(other, key)).id()).isEqualTo(other));
  }

  @Test
  void ofManyConcurrentWritesOnOneVersionExactlyOneHappens() throws Exception {
    Enterprise first = done(register(code, null));
    List<Outcome<Enterprise>> outcomes = atOnce(16, number -> () -> rename(first, "示例" + number));
    assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(1);
    assertThat(documents.find(code)).map(Enterprise::version).contains(2L);
  }

  @Test
  void ofManyConcurrentCreatesWithOneKeyExactlyOneHappensAndAllAgree() throws Exception {
    String key = UUID.randomUUID().toString();
    List<Outcome<Enterprise>> outcomes = atOnce(16, number -> () -> register(code, key));
    assertThat(outcomes).allMatch(Outcome.Done.class::isInstance);
    assertThat(outcomes.stream().filter(one -> one instanceof Outcome.Done<?> d && !d.replayed()))
        .hasSize(1);
    assertThat(enterprises.history(code)).hasSize(1);
  }

  @Test
  void whatDoesNotExistCannotBeChanged() {
    var update = new UpdateEnterprise("示例", null, null, null, null);
    assertThat(codes(enterprises.update("nobody", update, WriteConditions.expecting(1))))
        .containsExactly("NOT_FOUND [id]");
  }

  @Test
  void whoLacksTheScopeIsDeniedAndNothingIsStored() {
    callers.as(
        Caller.ANONYMOUS,
        () ->
            assertThatThrownBy(() -> register(code, null))
                .isInstanceOfSatisfying(
                    AccessDenied.class,
                    denied -> {
                      assertThat(denied.anonymous()).isTrue();
                      assertThat(denied.scope().value()).isEqualTo("enterprise:write");
                    }));
    assertThat(documents.find(code)).isEmpty();
  }

  @Test
  void theHistorySaysWhoDidWhatAndWhichFieldsChanged() {
    done(rename(done(register(code, null)), "示例二"));
    LoggedEvent renamed = enterprises.history(code).getLast();
    assertThat(renamed.name()).isEqualTo("EnterpriseUpdated");
    assertThat(renamed.callerName()).isEqualTo("测试管理员");
    assertThat(renamed.version()).isEqualTo(2);
    assertThat(renamed.changes())
        .singleElement()
        .satisfies(change -> {
          assertThat(change.path()).isEqualTo("name");
          assertThat(change.before()).isEqualTo("示例运输");
          assertThat(change.after()).isEqualTo("示例二");
        });
  }

  private Outcome<Enterprise> register(String code, @Nullable String key) {
    return enterprises.register(
        new RegisterEnterprise("示例运输", code, "G54", null, null, true),
        new WriteConditions(null, key));
  }

  private Outcome<Enterprise> rename(Enterprise enterprise, String name) {
    return rename(enterprise, name, null);
  }

  private Outcome<Enterprise> rename(Enterprise enterprise, String name, @Nullable String key) {
    return enterprises.update(
        enterprise.id(),
        new UpdateEnterprise(name, null, null, null, null),
        new WriteConditions(enterprise.version(), key));
  }

  private interface Numbered<T> {
    Callable<T> call(int number);
  }

  private static <T> List<T> atOnce(int count, Numbered<T> calls) throws Exception {
    try (var threads = Executors.newFixedThreadPool(count)) {
      var tasks = new ArrayList<Callable<T>>();
      for (int i = 0; i < count; i++) {
        tasks.add(calls.call(i));
      }
      var results = new ArrayList<T>();
      for (Future<T> future : threads.invokeAll(tasks)) {
        results.add(future.get());
      }
      return results;
    }
  }

  private static <A extends Aggregate> A done(Outcome<A> outcome) {
    if (outcome instanceof Outcome.Done<A>(var entity, var replayed, var changed)) {
      return entity;
    }
    throw new AssertionError("refused: " + outcome);
  }

  private static List<String> codes(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusals, var current)) {
      return refusals.stream().map(one -> one.code().name() + " " + one.path()).toList();
    }
    throw new AssertionError("not refused: " + outcome);
  }
}
