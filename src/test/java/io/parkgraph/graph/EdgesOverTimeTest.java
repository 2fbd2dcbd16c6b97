package io.parkgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.parkgraph.member.Membership;
import io.parkgraph.member.MembershipStatus;
import io.parkgraph.member.Person;
import io.parkgraph.member.transfer.Transfer;
import io.parkgraph.member.transfer.TransferAction;
import io.parkgraph.member.transfer.TransferSide;
import io.parkgraph.member.transfer.TransferState;
import io.parkgraph.member.transfer.TransferStep;
import io.parkgraph.organization.Organization;
import io.parkgraph.organization.OrganizationKind;
import io.parkgraph.organization.OrganizationState;
import io.parkgraph.platform.calendar.ParkCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On which days edges hold that follow from what was, not from what is. */
class EdgesOverTimeTest {

  private static final LocalDate BEGAN = LocalDate.of(2019, 11, 18);
  private static final LocalDate ENDED = LocalDate.of(2021, 9, 1);

  @ParameterizedTest
  @EnumSource(names = {"PREPARING", "APPROVED"})
  void whatIsNotFoundedStandsNowhereYet(OrganizationState state) {
    assertThat(EdgesOfOrganization.of(organization(state, null, null))).isEmpty();
  }

  @Test
  void whatEndedStoodWhereItStoodUntilThen() {
    List<Edge> edges =
        EdgesOfOrganization.of(organization(OrganizationState.DISSOLVED, BEGAN, ENDED));

    assertThat(edges)
        .extracting(Edge::kind, Edge::since, Edge::until)
        .containsExactly(
            tuple(EdgeKind.SECTOR_PARENT, BEGAN, ENDED),
            tuple(EdgeKind.ORGANIZATION_OF, BEGAN, ENDED));
  }

  @Test
  void whatEndedOnADayThatIsNotKnownStandsNowhere() {
    assertThat(EdgesOfOrganization.of(organization(OrganizationState.DISSOLVED, BEGAN, null)))
        .isEmpty();
  }

  @Test
  void whoWasMovedBelongedToTheFirstBranchSinceTheFirstDayThere() {
    LocalDate second = BEGAN.plusYears(1);
    Membership membership =
        Membership.in("one", MembershipStatus.FULL, BEGAN)
            .movedTo("two", second)
            .withStatus(MembershipStatus.FULL, second)
            .movedTo("three", ENDED);
    Person moved =
        Person.named("p", "示例")
            .withMembership(membership)
            .withTransfers(
                List.of(received("one", "two", second), received("two", "three", ENDED)));

    assertThat(EdgesOfPerson.of(moved))
        .filteredOn(edge -> edge.kind() == EdgeKind.MEMBER_OF)
        .extracting(edge -> edge.to().key(), Edge::since, Edge::until)
        .containsExactly(
            tuple("one", BEGAN, second), tuple("two", second, ENDED), tuple("three", ENDED, null));
  }

  private static Transfer received(String from, String to, LocalDate on) {
    var step =
        new TransferStep(
            TransferAction.ACCEPT,
            TransferState.RECEIVED,
            on.atStartOfDay(ParkCalendar.ZONE).toInstant(),
            "示例",
            null);
    return new Transfer(
        "p." + to,
        TransferState.RECEIVED,
        TransferSide.of(from),
        TransferSide.of(to),
        List.of(),
        List.of(step));
  }

  private static Organization organization(
      OrganizationState state, @Nullable LocalDate founded, @Nullable LocalDate dissolved) {
    return new Organization(
        "o",
        1,
        "示例支部",
        OrganizationKind.BRANCH,
        "above",
        null,
        "E1",
        state,
        founded,
        dissolved,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null);
  }
}
