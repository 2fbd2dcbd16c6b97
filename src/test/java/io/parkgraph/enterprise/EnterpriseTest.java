package io.parkgraph.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnterpriseTest {

  private static final String CODE = "91350100M000100Y43";

  @Test
  void aRegistrationTakesTheDivisionFromTheCreditCodeWhereNoneIsGiven() {
    var decision =
        Enterprise.register(new RegisterEnterprise(" 示例运输 ", CODE, "G54", null, null, null));
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              Enterprise next = (Enterprise) accepted.next();
              assertThat(next.id()).isEqualTo(CODE);
              assertThat(next.name()).isEqualTo("示例运输");
              assertThat(next.divisionCode()).isEqualTo("350100");
              assertThat(next.site()).isEqualTo(Site.PARK);
              assertThat(next.managed()).isFalse();
            });
  }

  @Test
  void everyBadFieldIsNamedAtOnce() {
    var decision =
        Enterprise.register(
            new RegisterEnterprise(" ", "91350100M000100Y4Z", "X99", "50011", null, null));
    assertThat(refusals(decision))
        .extracting(refusal -> refusal.path() + " " + refusal.code().name())
        .containsExactly(
            "[name] REQUIRED",
            "[creditCode] CREDIT_CODE_INVALID",
            "[industry] INDUSTRY_UNKNOWN",
            "[divisionCode] DIVISION_CODE_INVALID");
  }

  @Test
  void anUpdateThatChangesNothingHasNoEvent() {
    Enterprise enterprise = registered();
    var decision = enterprise.update(new UpdateEnterprise("示例运输", null, null, null, null));
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              assertThat(accepted.next()).isEqualTo(enterprise);
              assertThat(accepted.events()).isEmpty();
            });
  }

  @Test
  void anUpdateLeavesWhatItDoesNotName() {
    var decision = registered().update(new UpdateEnterprise(null, "G59", null, null, true));
    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted -> {
              Enterprise next = (Enterprise) accepted.next();
              assertThat(next.name()).isEqualTo("示例运输");
              assertThat(next.industry()).isEqualTo(Industry.G59);
              assertThat(next.managed()).isTrue();
            });
  }

  @Test
  void aNameOfAHundredAndOneCharactersIsTooLong() {
    var decision =
        registered().update(new UpdateEnterprise("运".repeat(101), null, null, null, null));
    assertThat(refusals(decision))
        .extracting(refusal -> refusal.code().name())
        .containsExactly("TOO_LONG");
  }

  private static Enterprise registered() {
    var input = new RegisterEnterprise("示例运输", CODE, "G54", null, null, null);
    if (Enterprise.register(input) instanceof Decision.Accepted<Enterprise>(var next, var events)) {
      return next;
    }
    throw new AssertionError("not registered");
  }

  private static List<Refusal> refusals(Decision<Enterprise> decision) {
    if (decision instanceof Decision.Refused<Enterprise>(var refusals)) {
      return refusals;
    }
    throw new AssertionError("not refused");
  }
}
