package io.parkgraph.member.moves;

import static org.assertj.core.api.Assertions.assertThat;

import io.parkgraph.enterprise.Employment;
import io.parkgraph.member.Consent;
import io.parkgraph.member.ConsentPurpose;
import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.arrival.Arrival;
import io.parkgraph.member.arrival.ArrivalRefusal;
import io.parkgraph.member.arrival.ArrivalState;
import io.parkgraph.member.arrival.ProposedBranch;
import io.parkgraph.platform.command.Decision;
import io.parkgraph.platform.command.Refusal;
import io.parkgraph.platform.command.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An arrival stands still while the member's consent to organization life is withdrawn. */
class ArrivingTest {

  private static final Stamp STAMP = new Stamp("示例", Instant.parse("2026-03-02T02:00:00Z"));
  private static final List<ProposedBranch> PROPOSED =
      List.of(new ProposedBranch("b", ProposedBranch.Reason.JOINT));

  private final Person declared = person().withArrival(next(Arrival.declare(null, STAMP)));

  @Test
  void verifyingAndMatchingTakeTheConsent() {
    Person verified = next(Arriving.consented(declared, arrival -> arrival.verify(STAMP)));
    assertThat(refusals(Arriving.consented(withdrawn(declared), a -> a.verify(STAMP))))
        .containsExactly(Refusal.of(ArrivalRefusal.CONSENT_REQUIRED, "id"));
    assertThat(refusals(Arriving.match(withdrawn(verified), "b", PROPOSED, STAMP)))
        .containsExactly(Refusal.of(ArrivalRefusal.CONSENT_REQUIRED, "id"));
    assertThat(state(next(Arriving.match(verified, "b", PROPOSED, STAMP))))
        .isEqualTo(ArrivalState.MATCHED);
  }

  @Test
  void rejectingDoesNot() {
    Person rejected =
        next(Arriving.step(withdrawn(declared), arrival -> arrival.reject("示例原因", STAMP)));
    assertThat(state(rejected)).isEqualTo(ArrivalState.REJECTED);
  }

  @Test
  void aMoveDoesNotPlaceItWithoutTheConsent() {
    Person verified = next(Arriving.consented(declared, arrival -> arrival.verify(STAMP)));
    Person received =
        next(Arriving.match(verified, "b", PROPOSED, STAMP))
            .withMembership(Membership.in("b", MembershipStatus.FULL, LocalDate.EPOCH));
    assertThat(state(next(Arriving.place(withdrawn(received), STAMP))))
        .isEqualTo(ArrivalState.MATCHED);
    assertThat(state(next(Arriving.place(received, STAMP)))).isEqualTo(ArrivalState.PLACED);
  }

  @Test
  void theDeclaredEmployerCountsAndElseTheLast() {
    Person working =
        person()
            .withMembership(Membership.elsewhere("示例乡党委", MembershipStatus.FULL, LocalDate.EPOCH))
            .withEmployments(
                List.of(
                    new Employment("E1", "", LocalDate.EPOCH, null),
                    new Employment("E2", "", LocalDate.EPOCH, null)));
    assertThat(declared(working, "E1").employerId()).isEqualTo("E1");
    assertThat(declared(working, null).employerId()).isEqualTo("E2");
  }

  private static Arrival declared(Person known, String employer) {
    var said = new Declaration(null, employer, null, null, null, true);
    return next(Arriving.declare(known, known.id(), said, STAMP)).arrival();
  }

  @Test
  void nobodyIsToHandleItWithoutTheConsent() {
    assertThat(MoveTasks.open(declared)).hasSize(1);
    assertThat(MoveTasks.open(withdrawn(declared))).isEmpty();
  }

  private static Person person() {
    return Person.named("p", "示例党员").withConsents(List.of(consent(null)));
  }

  private static Person withdrawn(Person person) {
    return person.withConsents(List.of(consent(STAMP.at())));
  }

  private static Consent consent(Instant withdrawnAt) {
    return new Consent(
        "1", ConsentPurpose.ORGANIZATION_LIFE, null, null, Instant.EPOCH, withdrawnAt);
  }

  private static ArrivalState state(Person person) {
    return person.arrival().state();
  }

  private static <T> T next(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).next();
  }

  private static List<Refusal> refusals(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).refusals();
  }
}
