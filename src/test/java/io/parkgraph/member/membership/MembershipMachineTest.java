package io.parkgraph.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.EnterpriseRefusal;
import io.parkgraph.member.MemberRefusal;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import io.parkgraph.platform.workflow.MachineTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipMachineTest extends MachineTest<Person, MembershipState, MembershipAction> {

  private static final LocalDate SINCE = LocalDate.of(2021, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2021, 10, 8);
  private static final Stamp STAMP = new Stamp("园区管理员", Instant.parse("2021-10-08T01:00:00Z"));

  MembershipMachineTest() {
    super(
        MembershipWorkflow.TABLE,
        MembershipAction.class,
        person -> MembershipState.of(person).orElseThrow());
  }

  @Override
  protected Person in(MembershipState state) {
    return switch (state) {
      case PROBATIONARY -> member(MembershipStatus.PROBATIONARY);
      case FULL -> member(MembershipStatus.FULL);
      case SUSPENDED_ON_PROBATION -> suspended(MembershipStatus.PROBATIONARY);
      case SUSPENDED -> suspended(MembershipStatus.FULL);
      case ENDED -> member(MembershipStatus.ENDED);
    };
  }

  @Override
  protected Decision<Person> attempt(Person person, MembershipAction action, String reason) {
    return take(person, action, TODAY.toString(), reason);
  }

  @ParameterizedTest
  @EnumSource(
      value = MembershipStatus.class,
      names = {"APPLICANT", "ACTIVIST", "CANDIDATE"})
  void whoIsNoMemberYetIsNeitherSuspendedNorEndedHere(MembershipStatus status) {
    for (MembershipAction action : EnumSet.allOf(MembershipAction.class)) {
      assertThat(attempt(member(status), action, "示例原因")).isInstanceOf(Decision.Refused.class);
    }
  }

  @Test
  void whoWasSuspendedBeforeAnybodySaidHowGoesOnInFull() {
    var resumed = attempt(member(MembershipStatus.SUSPENDED), MembershipAction.RESUME, "示例原因");
    assertThat(((Decision.Accepted<Person>) resumed).next().status())
        .contains(MembershipStatus.FULL);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-03-01,",
    "2021-10-08,",
    "2021-02-28, DAYS_TURNED",
    "2021-10-09, DAY_IN_FUTURE",
    "2021-02-30, DAY_INVALID"
  })
  void aDecisionHoldsFromADayOfThePresentStatus(String on, MemberRefusal refused) {
    var decision = take(in(MembershipState.FULL), MembershipAction.SUSPEND, on, "示例原因");
    if (refused == null) {
      assertThat(decision).isInstanceOf(Decision.Accepted.class);
    } else {
      assertThat(decision).isEqualTo(Decision.refuse(Refusal.of(refused, "on")));
    }
  }

  @Test
  void noReasonHoldsATelephoneNumber() {
    assertThat(attempt(in(MembershipState.FULL), MembershipAction.END, "电话 15400001234"))
        .isEqualTo(Decision.refuse(Refusal.of(EnterpriseRefusal.PHONE_IN_TEXT, "reason")));
  }

  private static Decision<Person> take(
      Person person, MembershipAction action, String on, String reason) {
    return new MembershipBook(person, TODAY, STAMP).take(action, on, reason);
  }

  private static Person member(MembershipStatus status) {
    return Person.named("p", "示例甲").withMembership(Membership.in("a", status, SINCE));
  }

  private static Person suspended(MembershipStatus before) {
    return Person.named("p", "示例甲")
        .withMembership(Membership.in("a", before, SINCE).suspendedOn(SINCE.plusDays(1)));
  }
}
