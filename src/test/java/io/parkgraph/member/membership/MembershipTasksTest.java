package io.parkgraph.member.membership;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.platform.security.Place;
import io.parkgraph.platform.security.Scope;
import io.parkgraph.platform.tasks.Due;
import io.parkgraph.platform.tasks.OpenTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MembershipTasksTest {

  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Instant WITHDRAWN = Instant.parse("2021-10-07T17:00:00Z");

  @Test
  void theCommitteeDecidesOnTheRecordOfAMemberWhoWithdrewTheBasicConsent() {
    var home = Set.of(Place.person("p"), Place.organization("a"));
    assertThat(MembershipTasks.open(member(MembershipStatus.FULL, life(WITHDRAWN))))
        .containsExactly(
            OpenTask.of(
                "CONSENT_WITHDRAWN",
                Scope.DEVELOPMENT_APPROVE,
                home,
                LocalDate.of(2021, 10, 8),
                Due.within(10)));
  }

  @ParameterizedTest
  @EnumSource(MembershipStatus.class)
  void itIsOverOnceTheMembershipHasEnded(MembershipStatus status) {
    assertThat(MembershipTasks.open(member(status, life(WITHDRAWN))))
        .hasSize(status == MembershipStatus.ENDED ? 0 : 1);
  }

  @Test
  void whoNeverConsentedOrConsentedAgainOrIsNoMemberOpensNone() {
    assertThat(MembershipTasks.open(member(MembershipStatus.FULL))).isEmpty();
    assertThat(MembershipTasks.open(member(MembershipStatus.FULL, life(WITHDRAWN), life(null))))
        .isEmpty();
    var crew = new Consent("1", ConsentPurpose.CREW_RULE, null, null, Instant.EPOCH, WITHDRAWN);
    assertThat(MembershipTasks.open(member(MembershipStatus.FULL, crew))).isEmpty();
    assertThat(
            MembershipTasks.open(Person.named("p", "示例甲").withConsents(List.of(life(WITHDRAWN)))))
        .isEmpty();
  }

  private static Person member(MembershipStatus status, Consent... consents) {
    return Person.named("p", "示例甲")
        .withMembership(Membership.in("a", status, DAY))
        .withConsents(List.of(consents));
  }

  private static Consent life(@Nullable Instant withdrawn) {
    return new Consent("1", ConsentPurpose.ORGANIZATION_LIFE, null, null, Instant.EPOCH, withdrawn);
  }
}
