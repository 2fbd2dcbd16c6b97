package io.parkgraph.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.StoreTest;
import io.parkgraph.TestCreditCodes;
import io.parkgraph.enterprise.Enterprise;
import io.parkgraph.enterprise.EnterpriseService;
import io.parkgraph.enterprise.RegisterEnterprise;
import io.parkgraph.enterprise.UpdateEnterprise;
import io.parkgraph.platform.store.Documents;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A rehearsed write decides as any other, and stores nothing. */
class RehearsalTest extends StoreTest {

  private final String code = TestCreditCodes.next();
  private final WriteConditions rehearsed = WriteConditions.rehearsing(new Rehearsal());

  @Autowired private EnterpriseService enterprises;
  @Autowired private Documents<Enterprise> documents;

  @Test
  void aRehearsedCreateAnswersAsARealOneAndStoresNothing() {
    Outcome<Enterprise> rehearsal = register(rehearsed);
    assertThat(documents.find(code)).isEmpty();
    assertThat(register(WriteConditions.NONE)).isEqualTo(rehearsal);
  }

  @Test
  void aLaterWriteFindsWhatAnEarlierOneWouldHaveLeft() {
    register(rehearsed);
    assertThat(refusal(register(rehearsed))).isEqualTo("ALREADY_EXISTS [creditCode]");
    assertThat(rename("示例二", rehearsed))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done -> {
              assertThat(done.entity().version()).isEqualTo(2);
              assertThat(done.changed()).isTrue();
            });
    assertThat(rename("示例二", rehearsed))
        .isInstanceOfSatisfying(Outcome.Done.class, done -> assertThat(done.changed()).isFalse());
    assertThat(documents.find(code)).isEmpty();
  }

  @Test
  void whatIsStoredAlreadyIsInItsWay() {
    register(WriteConditions.NONE);
    assertThat(refusal(register(rehearsed))).isEqualTo("ALREADY_EXISTS [creditCode]");
    rename("示例二", rehearsed);
    assertThat(documents.find(code)).map(Enterprise::name).contains("示例运输");
    assertThat(enterprises.history(code)).hasSize(1);
  }

  @Test
  void twoRehearsalsDoNotMeet() {
    register(rehearsed);
    assertThat(register(WriteConditions.rehearsing(new Rehearsal())))
        .isInstanceOf(Outcome.Done.class);
  }

  private Outcome<Enterprise> register(WriteConditions conditions) {
    return enterprises.register(
        new RegisterEnterprise("示例运输", code, "G54", null, null, true), conditions);
  }

  private Outcome<Enterprise> rename(String name, WriteConditions conditions) {
    return enterprises.update(code, new UpdateEnterprise(name, null, null, null, null), conditions);
  }

  private static String refusal(Outcome<?> outcome) {
    if (outcome instanceof Outcome.Refused<?>(var refusals, var current)) {
      return refusals.getFirst().code().name() + " " + refusals.getFirst().path();
    }
    throw new AssertionError("not refused: " + outcome);
  }
}
